import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../tests/browser/harness/session.ts';
import { run } from '../set-up/run.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the extension for one browser, as it is shipped. Returns the folder it stands in.
 * Throws if the build fails, after the build's own messages.
 */
export async function buildExtension(browser: BrowserName): Promise<string> {
  console.log(`Building the extension for ${browser} …`);
  const code = await run(['vite', 'build', '--mode', browser, '--logLevel', 'warn'], project, {});
  if (code !== 0) throw new Error('The build failed.');
  return fileURLToPath(new URL(`../../dist/${browser}`, import.meta.url));
}
