import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { type Accessible, normalise, type RawAccessible } from './accessible.ts';
import { type Bidi, bidiOf } from './bidi.ts';
import { hostAttribute } from './host-attribute.ts';
import { hasLoaded, pageAt, popupPath, welcomePath } from './pages.ts';
import { readRootSource } from './read-root.ts';
import type { LaunchOptions, Session } from './session.ts';
import { signalOptions } from './signals.ts';
import { waitFor } from './wait-for.ts';

/** Starts Firefox on a profile; the caller removes it. */
export async function launchFirefox(
  { extension, portal, headless, endOnSignals }: Required<LaunchOptions>,
  executablePath: string,
  profile: string,
): Promise<Session> {
  const id = geckoId(extension);
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    headless,
    acceptInsecureCerts: true,
    ...signalOptions(endOnSignals),
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...proxyPreferences(portal.proxyPort),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'intl.accept_languages': 'fr-FR, fr',
    },
  });
  try {
    await browser.installExtension(extension);
    const extensionOrigin = `moz-extension://${uuid}`;
    const welcome = await pageAt(browser, `${extensionOrigin}/${welcomePath}`);
    return openSession(browser, { id, extensionOrigin, profile, welcome });
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Everything through the proxy, and nothing past it when the proxy refuses. */
function proxyPreferences(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.failover_direct': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.trr.mode': 5,
  };
}

interface Installed {
  readonly id: string;
  readonly extensionOrigin: string;
  readonly profile: string;
  readonly welcome: Page;
}

function openSession(
  browser: Browser,
  { id, extensionOrigin, profile, welcome }: Installed,
): Session {
  const bidi = bidiOf(browser);

  async function openExtensionPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    const url = `${extensionOrigin}/${path}`;
    // `goto` would wait for events that Firefox does not report for pages of an extension.
    await bidi.navigate(page.mainFrame(), url);
    await waitFor(`${url} to load`, () => hasLoaded(page, url), Boolean);
    return page;
  }

  async function tabId(page: Page): Promise<number> {
    await page.bringToFront();
    return Number(
      await bidi.runInBrowser(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        return String(ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab));
      `),
    );
  }

  return {
    name: 'firefox',
    browser,
    extensionOrigin,
    profile,
    openExtensionPage,
    tabId,
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openPopup: async (page, fragment) => openExtensionPage(popupPath(await tabId(page), fragment)),
    welcomePage: async () => welcome,
    async pressShortcut(page, command) {
      await page.bringToFront();
      await pressShortcut(bidi, id, command);
    },
    async readDisplayed(page) {
      const frame = page.mainFrame();
      const roots = await bidi.shadowRoots(frame, `[${hostAttribute}]`);
      return Promise.all(
        roots.map(async (root) => JSON.parse(await bidi.call(frame, readRootSource, root))),
      );
    },
    readAccessible: (page) => readAccessible(bidi, page),
    async killBackground() {
      await bidi.runInBrowser(`
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        await extension.terminateBackground();
        return extension.backgroundState;
      `);
    },
    close: () => browser.close(),
  };
}

/** Calls what the browser's own key handling calls. */
async function pressShortcut(bidi: Bidi, id: string, command: string): Promise<void> {
  await bidi.runInBrowser(`
    const { shortcuts } = WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension;
    const commands = await shortcuts.commands;
    if (!commands.has(${JSON.stringify(command)})) throw new Error('There is no such command.');
    shortcuts.onCommand(${JSON.stringify(command)});
    return 'done';
  `);
}

/** The accessibility service gives the tree of the tab in front; it may need a moment to make it. */
async function readAccessible(bidi: Bidi, page: Page): Promise<Accessible> {
  await page.bringToFront();
  const raw = await waitFor('an accessibility tree', async () => {
    const json = await bidi.runInBrowser(`
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const describe = (node) => ({
        role: service.getStringRole(node.role),
        name: node.name ?? '',
        description: node.description ?? '',
        children: Array.from({ length: node.childCount }, (_, at) => describe(node.getChildAt(at))),
      });
      const frame = service.getAccessibleFor(gBrowser.selectedBrowser);
      const document = frame?.childCount ? frame.firstChild : null;
      return JSON.stringify(document?.childCount ? describe(document) : null);
    `);
    return v.parse(v.nullable(accessibleSchema), JSON.parse(json)) ?? undefined;
  });
  const [document] = normalise(raw);
  if (document === undefined) throw new Error('Firefox has no accessibility tree.');
  return document;
}

const accessibleSchema: v.GenericSchema<RawAccessible> = v.object({
  role: v.string(),
  name: v.string(),
  description: v.string(),
  children: v.array(v.lazy(() => accessibleSchema)),
});

function geckoId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const schema = v.object({
    browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
  });
  return v.parse(schema, manifest).browser_specific_settings.gecko.id;
}
