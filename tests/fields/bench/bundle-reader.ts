import { join } from 'node:path';
import { build } from 'vite';

/** The finder as it stands in src/, and what reads its findings: one script, in its own scope. */
export async function bundleReader(): Promise<string> {
  const result = await build({
    root: import.meta.dirname,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'in-page.iife.ts'),
        formats: ['iife'],
        name: 'reader',
      },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (script === undefined) throw new Error('No script came of the reader.');
  return script.code;
}
