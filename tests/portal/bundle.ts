import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';

const made = new Map<string, Promise<string>>();

/**
 * Bundles one entry, named from this folder, into one script, as a live site serves it (frameworks
 * in their production form). Made once in the life of the process. Throws what vite throws.
 */
export function bundle(entry: string): Promise<string> {
  const known = made.get(entry) ?? makeBundle(entry);
  made.set(entry, known);
  return known;
}

async function makeBundle(entry: string): Promise<string> {
  const result = await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    // vitest runs with another NODE_ENV, and JSX of the development kind would follow it.
    define: {
      'process.env.NODE_ENV': '"production"',
      ngDevMode: 'false',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    resolve: {
      // With the compiler of templates.
      alias: { vue: 'vue/dist/vue.esm-bundler.js' },
      conditions: [...defaultClientConditions, 'style'],
    },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: { write: false, modulePreload: false, rolldownOptions: { input: entry } },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (script === undefined) throw new Error(`No script came of ${entry}.`);
  return script.code;
}
