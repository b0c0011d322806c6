import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { run } from '../../scripts/set-up/run.mjs';
import { createProfile } from '../browser/harness/profile.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const manifestSchema = v.object({
  content_scripts: v.tuple([v.object({ js: v.tuple([v.string()]) })]),
});

/** The extension as it is shipped, and copies of it that differ in the content script alone. */
export interface Variants {
  readonly ours: string;
  readonly empty: string;
  /** The same as `empty`: how far it differs from that is the noise of the measure. */
  readonly emptyAgain: string;
  /** The extension's name, by which the browser calls the world that its scripts live in. */
  readonly world: string;
  /** The content script files: what every page gets, and what only some get. */
  readonly firstScript: string;
  readonly laterScripts: readonly string[];
  /** Another copy, in the folder `name`, with this content script. */
  write(name: string, script: string): Promise<string>;
  remove(): void;
}

/** Builds the extension for Chromium into a folder for temporary files. Throws if the build fails. */
export async function buildVariants(): Promise<Variants> {
  const { folder, remove } = createProfile('bench');
  try {
    const ours = join(folder, 'ours');
    const command = [
      'vite',
      'build',
      '--mode',
      'chrome',
      '--outDir',
      ours,
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ];
    if ((await run(command, project, {})) !== 0) throw new Error('The build failed.');
    const file = await contentScript(ours);
    const write = async (name: string, script: string): Promise<string> => {
      const target = join(folder, name);
      await cp(ours, target, { recursive: true });
      await writeFile(join(target, file), script);
      return target;
    };
    return {
      ours,
      empty: await write('empty', ''),
      emptyAgain: await write('empty-again', ''),
      world: await extensionName(ours),
      firstScript: join(ours, file),
      laterScripts: await laterScripts(ours, file),
      write,
      remove,
    };
  } catch (error) {
    remove();
    throw error;
  }
}

async function contentScript(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return v.parse(manifestSchema, manifest).content_scripts[0].js[0];
}

async function extensionName(folder: string): Promise<string> {
  const messages: unknown = JSON.parse(
    await readFile(join(folder, '_locales/fr/messages.json'), 'utf8'),
  );
  return v.parse(v.object({ name: v.object({ message: v.string() }) }), messages).name.message;
}

/** Scripts of their own that the manifest does not name: the background puts them in later. */
async function laterScripts(folder: string, first: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => /\.iife\b.*\.js$/.test(file) && file !== first)
    .map((file) => join(folder, file));
}
