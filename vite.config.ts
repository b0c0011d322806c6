import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { version } from './package.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

const { background, browser_specific_settings, minimum_chrome_version, storage, ...shared } =
  manifest;
const { service_worker, scripts, type } = background;

/** The one manifest file holds the keys of both browsers; each build gets its own and no other's. */
const manifests = {
  chrome: { minimum_chrome_version, storage, background: { service_worker, type } },
  firefox: { browser_specific_settings, background: { scripts, type } },
} as const;

/** The development server lives on localhost: only its manifest may speak to it. */
const developmentPolicy =
  "script-src 'self' http://localhost:5173; object-src 'self'; connect-src http://localhost:5173 ws://localhost:5173";

/**
 * A script that the background puts in later is listed by crxjs as reachable for every site, by
 * which any page could detect us. It works without. Has to stand after `crx()`.
 */
const withoutReachableFiles: Plugin & {
  renderCrxManifest(manifest: Record<string, unknown>): Record<string, unknown>;
} = {
  name: 'without-reachable-files',
  renderCrxManifest({ web_accessible_resources: _, ...rest }) {
    return rest;
  },
};

export default defineConfig(({ mode, command }) => {
  // `chrome-test` and `firefox-test` are the same builds with open shadow roots, for axe.
  const target: Target = mode.startsWith('firefox') ? 'firefox' : 'chrome';
  const folder = command === 'serve' ? 'development' : mode;
  const whole = {
    ...shared,
    version,
    ...manifests[target],
    ...(command === 'serve' && {
      content_security_policy: { extension_pages: developmentPolicy },
    }),
  };
  return {
    plugins: [
      crx({ manifest: whole as unknown as ManifestV3Export, browser: target }),
      ...(command === 'build' ? [withoutReachableFiles] : []),
    ],
    define: { __OPEN_ROOTS__: JSON.stringify(mode.endsWith('-test')) },
    server: { host: 'localhost', port: 5173, strictPort: true },
    build: {
      outDir: `dist/${folder}`,
      target: ['chrome120', 'firefox142'],
      modulePreload: false,
      sourcemap: false,
      rolldownOptions: { input: { welcome: 'src/welcome/index.html' } },
    },
  };
});
