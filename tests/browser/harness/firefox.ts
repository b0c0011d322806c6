import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { bidiOf } from './bidi.ts';
import {
  allowInPrivate,
  frontTabId,
  installForGood,
  isBackgroundRunning,
  killBackground,
  pressShortcut,
} from './firefox-inside.ts';
import { callOnRoots, readAccessible } from './firefox-reading.ts';
import { hasLoaded, pageAt, popupPath, viewport, welcomePath } from './pages.ts';
import { displayedOf, readRootSource } from './read-root.ts';
import type { Session, StartOptions } from './session.ts';
import { signalOptions } from './signals.ts';
import { waitFor } from './wait-for.ts';

/** By this Firefox names the extension's pages: in each session on a profile the same. */
const uuid = randomUUID();

/** Starts Firefox on a profile; the caller removes it. */
export async function launchFirefox(
  { extension, portal, headless, endOnSignals, privateWindows, profile: kept }: StartOptions,
  executablePath: string,
  profile: string,
): Promise<Session> {
  const id = geckoId(extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    headless,
    acceptInsecureCerts: true,
    ...signalOptions(endOnSignals),
    defaultViewport: headless ? viewport : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...proxyPreferences(portal.proxyPort),
      // For what stays in a profile.
      'xpinstall.signatures.required': false,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'intl.accept_languages': 'fr-FR, fr',
      // What moves cannot be clicked reliably, nor photographed.
      ...(headless && { 'ui.prefersReducedMotion': 1 }),
    },
  });
  try {
    if (privateWindows) await allowInPrivate(bidiOf(browser), id);
    if (kept === undefined) await browser.installExtension(extension);
    else if (!kept.isUsed) await installForGood(bidiOf(browser), extension);
    const extensionOrigin = `moz-extension://${uuid}`;
    const welcomeUrl = `${extensionOrigin}/${welcomePath}`;
    const welcome = kept?.isUsed
      ? await openOwnPage(browser, welcomeUrl)
      : await pageAt(browser, welcomeUrl);
    // The library sizes only the tabs that it opens.
    if (headless) await welcome.setViewport(viewport);
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

  const openExtensionPage = (path: string): Promise<Page> =>
    openOwnPage(browser, `${extensionOrigin}/${path}`);

  async function tabId(page: Page): Promise<number> {
    await page.bringToFront();
    return frontTabId(bidi);
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
    callOnRoots: (page, source) => callOnRoots(bidi, page, source),
    readDisplayed: async (page) => displayedOf(await callOnRoots(bidi, page, readRootSource)),
    readAccessible: (page) => readAccessible(bidi, page),
    killBackground: () => killBackground(bidi, id),
    isBackgroundRunning: () => isBackgroundRunning(bidi, id),
    close: () => browser.close(),
  };
}

/** Opens a page of an extension in a new tab. */
async function openOwnPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  // `goto` would wait for events that Firefox does not report for pages of an extension.
  await bidiOf(browser).navigate(page.mainFrame(), url);
  await waitFor(`${url} to load`, () => hasLoaded(page, url), Boolean);
  return page;
}

function geckoId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const schema = v.object({
    browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
  });
  return v.parse(schema, manifest).browser_specific_settings.gecko.id;
}
