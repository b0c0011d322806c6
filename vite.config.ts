import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';

type ManifestV3 = Exclude<ManifestV3Export, Promise<unknown> | ((...args: never) => unknown)>;
type Target = 'chrome' | 'firefox';

/** What crxjs knows of a manifest, and what the one file holds for both browsers. */
type SourceManifest = ManifestV3 & {
  background: { service_worker: string; scripts: string[]; type: 'module' };
  minimum_chrome_version: string;
  storage: { managed_schema: string };
};

const source: SourceManifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The development server lives on localhost: only its manifest may speak to it. */
const developmentPolicy =
  "script-src 'self' http://localhost:5173; object-src 'self'; connect-src http://localhost:5173 ws://localhost:5173";

/**
 * A script that the background puts in later is listed by crxjs as reachable for every site, by
 * which any page could detect us. It works without. Has to stand after `crx()`. Nor is its first
 * form needed, from before it was made into one file.
 */
const withoutReachableFiles: Plugin & {
  renderCrxManifest(manifest: Record<string, unknown>): Record<string, unknown>;
} = {
  name: 'without-reachable-files',
  enforce: 'post',
  renderCrxManifest({ web_accessible_resources: _, ...rest }) {
    return rest;
  },
  generateBundle(_, bundle) {
    for (const file of Object.keys(bundle)) {
      if (/^assets\/.*\.iife\.ts-[^/]*\.js$/.test(file)) delete bundle[file];
    }
  },
};

/**
 * One letter beyond Latin-1, be it a typographic apostrophe, and the browser keeps the whole script
 * with two bytes a letter, in every page: such letters are escaped. After `crx()`, too.
 */
const withoutWideLetters: Plugin = {
  name: 'without-wide-letters',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (!file.fileName.endsWith('.iife.js')) continue;
      if (file.type === 'chunk') file.code = escapeWide(file.code);
      else if (typeof file.source === 'string') file.source = escapeWide(file.source);
    }
  },
};

/** Units of UTF-16, so that letters beyond the first plane become their pairs. */
function escapeWide(code: string): string {
  return code.replace(
    /[\u0100-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const contentScript = resolve('src/content/index.iife.ts');

/**
 * In development crxjs builds the content script anew when its own file changes, and not when
 * something that it imports does: whatever changes below src/ counts as a change of it.
 */
const withContentImports: Plugin = {
  name: 'with-content-imports',
  apply: 'serve',
  configureServer({ watcher }) {
    watcher.on('change', (file) => {
      if (file.startsWith(resolve('src')) && file !== contentScript) {
        watcher.emit('change', contentScript);
      }
    });
  },
};

export default defineConfig(({ mode, command }) => {
  // `chrome-test` and `firefox-test` are the same builds with open shadow roots, for axe.
  const target: Target = mode.startsWith('firefox') ? 'firefox' : 'chrome';
  const folder = command === 'serve' ? 'development' : mode;
  const manifest = {
    ...manifestFor(target),
    ...(command === 'serve' && {
      content_security_policy: { extension_pages: developmentPolicy },
    }),
  };
  return {
    plugins: [
      crx({ manifest, browser: target }),
      ...(command === 'build' ? [withoutReachableFiles, withoutWideLetters] : [withContentImports]),
    ],
    define: { __OPEN_ROOTS__: JSON.stringify(mode.endsWith('-test')) },
    server: { host: 'localhost', port: 5173, strictPort: true, hmr: { clientPort: 5173 } },
    build: {
      outDir: `dist/${folder}`,
      target: ['chrome120', 'firefox142'],
      modulePreload: false,
      sourcemap: false,
      rolldownOptions: { input: { welcome: 'src/welcome/index.html' } },
    },
  };
});

/** The one manifest file holds the keys of both browsers: each build gets its own and no other's. */
function manifestFor(target: Target): ManifestV3 {
  const { background, browser_specific_settings, minimum_chrome_version, storage, ...shared } =
    source;
  const { service_worker, scripts, type } = background;
  return target === 'chrome'
    ? { ...shared, version, minimum_chrome_version, storage, background: { service_worker, type } }
    : { ...shared, version, browser_specific_settings, background: { scripts, type } };
}
