import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { describe, expect, it } from 'vitest';
import { whyNotToShip } from '../../scripts/why-not-to-ship.ts';
import { iconTitles } from '../../src/advice/texts/icon.ts';
import { builtExtension } from './assistant-page.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));

/** What both browsers get. */
const shared = {
  manifest_version: 3,
  default_locale: 'fr',
  name: '__MSG_name__',
  short_name: '__MSG_shortName__',
  description: '__MSG_description__',
  version,
  icons: iconSet('at-work', [16, 32, 48, 128]),
  permissions: ['storage', 'scripting', 'alarms'],
  host_permissions: ['https://partenaires.caf.fr/*'],
  content_scripts: [
    {
      matches: ['https://partenaires.caf.fr/*'],
      js: ['src/content/index.iife.js'],
      run_at: 'document_idle',
      all_frames: true,
    },
  ],
  action: {
    default_title: '__MSG_name__',
    default_popup: 'src/popup/index.html',
    default_icon: iconSet('not-here', [16, 32, 48]),
  },
  commands: {
    'enter-flag': {
      suggested_key: { default: 'Alt+Shift+L' },
      description: '__MSG_commandEnterFlag__',
    },
  },
  content_security_policy: { extension_pages: "default-src 'self'; connect-src 'none'" },
};

/** The whole manifests: no web_accessible_resources, no other host, nothing of the other browser. */
const manifests = {
  chrome: {
    ...shared,
    minimum_chrome_version: '120',
    storage: { managed_schema: 'managed-schema.json' },
    background: { service_worker: 'service-worker-loader.js', type: 'module' },
  },
  firefox: {
    ...shared,
    browser_specific_settings: {
      gecko: {
        id: 'assistant-bailleur@assistant-bailleur.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    background: { scripts: ['service-worker-loader.js'], type: 'module' },
  },
};

/** Whatever can send something, by the names that a script has to call it by. */
const senders =
  /\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts)\b/g;

describe.each(browserNames)('the build for %s', (browser) => {
  const folder = builtExtension(browser);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  it('has the manifest that is meant to be shipped', () => {
    expect(JSON.parse(read('manifest.json'))).toEqual(manifests[browser]);
  });

  it('has the files that its manifest and its icon’s states name', () => {
    const { icons, action, content_scripts, background } = manifests[browser];
    const scripts = 'scripts' in background ? background.scripts : [background.service_worker];
    const states = Object.keys(iconTitles).flatMap((state) =>
      Object.values(iconSet(state, [16, 32, 48])),
    );
    const named = [
      ...Object.values(icons),
      ...Object.values(action.default_icon),
      ...states,
      action.default_popup,
      ...content_scripts.flatMap(({ js }) => js),
      ...scripts,
      ...(browser === 'chrome' ? [manifests.chrome.storage.managed_schema] : []),
    ];
    expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it('says in French what it is, and that it is not official', () => {
    const messages = JSON.parse(read('_locales/fr/messages.json'));
    const names = ['name', 'shortName', 'description', 'commandEnterFlag'];
    expect(Object.keys(messages)).toEqual(expect.arrayContaining(names));
    expect(messages.name.message).toBe('Assistant bailleur');
    expect(messages.description.message).toMatch(/non officiel/i);
  });

  it('asks for what the README gives a reason for, and for nothing else', () => {
    const manifest = JSON.parse(read('manifest.json'));
    const asked = [
      ...manifest.permissions,
      ...manifest.host_permissions,
      ...(manifest.optional_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
    ];
    expect(explainedPermissions().toSorted()).toEqual(asked.toSorted());
  });

  it('has no reason not to be shipped', () => {
    expect(whyNotToShip(folder)).toEqual([]);
  });

  it('calls nothing that can send', () => {
    const scripts = files.filter((file) => /\.(js|html)$/.test(file));
    expect(scripts.length).toBeGreaterThan(5);
    const calls = scripts.flatMap((file) =>
      [...read(file).matchAll(senders)].map(([name]) => `${file}: ${name}`),
    );
    expect(calls).toEqual([]);
  });
});

describe('what `npm run dev` makes', () => {
  it('is refused as a package', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'development-'));
    const server = await createServer({
      root: project,
      mode: 'chrome',
      logLevel: 'silent',
      build: { outDir: folder },
      server: { port: 0, strictPort: false },
    });
    try {
      await server.listen();
      // Whole: the file is there before all of it is written.
      await waitFor('its manifest', () =>
        JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')),
      );
      expect(whyNotToShip(folder)).toEqual(
        expect.arrayContaining([
          'its manifest may speak to localhost',
          'its pages may send something',
        ]),
      );
    } finally {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function iconSet(state: string, sizes: readonly number[]): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [size, `icons/${state}-${size}.png`]));
}

/** The first column of the README's table of permissions, without its heading. */
function explainedPermissions(): string[] {
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  const [, section = ''] = readme.split('\n## Les permissions\n');
  const [table = ''] = section.split('\n#');
  return [...table.matchAll(/^\| `([^`]+)` *\| *\S.*\|$/gm)].map(([, name = '']) => name);
}
