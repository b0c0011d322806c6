import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { callOnRoots, readAccessible } from './chromium-reading.ts';
import { isWorkerRunning, killWorker, pressShortcut } from './chromium-worker.ts';
import { pageAt, popupPath, viewport, welcomePath } from './pages.ts';
import { displayedOf, readRootSource } from './read-root.ts';
import type { Session, StartOptions } from './session.ts';
import { signalOptions } from './signals.ts';

/** Starts Chromium, Chrome or Edge on a profile; the caller removes it. */
export async function launchChromium(
  { extension, portal, headless, endOnSignals, privateWindows, profile: kept }: StartOptions,
  executablePath: string,
  profile: string,
): Promise<Session> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    userDataDir: profile,
    headless,
    pipe: true,
    // Chrome itself ignores --load-extension; this way is open in all of the family.
    enableExtensions: true,
    acceptInsecureCerts: true,
    ...signalOptions(endOnSignals),
    defaultViewport: headless ? viewport : null,
    args: [
      // What moves cannot be clicked reliably, nor photographed.
      ...(headless ? ['--force-prefers-reduced-motion'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=127.0.0.1:${portal.proxyPort}`,
      '--accept-lang=fr-FR,fr',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  try {
    const id = await install(browser, extension, privateWindows);
    return await openSession(browser, id, profile, kept?.isUsed ?? false);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

const installed = v.object({ id: v.string() });

/** Installs an extension, and returns its id. */
async function install(browser: Browser, path: string, privateWindows: boolean): Promise<string> {
  if (!privateWindows) return browser.installExtension(path);
  // The library knows no such choice.
  const debug = await browser.target().createCDPSession();
  const answer: unknown = await debug.send('Extensions.loadUnpacked', {
    path,
    ...{ enableInIncognito: true },
  });
  await debug.detach();
  return v.parse(installed, answer).id;
}

/** `isUsed`: the profile has what the extension kept. (What is unpacked is installed at each start.) */
async function openSession(
  browser: Browser,
  id: string,
  profile: string,
  isUsed: boolean,
): Promise<Session> {
  const extensionOrigin = `chrome-extension://${id}`;
  const welcomeUrl = `${extensionOrigin}/${welcomePath}`;
  const welcome = isUsed ? await newPage(welcomeUrl) : await pageAt(browser, welcomeUrl);

  let desk: Promise<Page> | undefined;

  /** A document of the extension that runs none of its code: there `tabs` can be asked. */
  function askingPage(): Promise<Page> {
    desk ??= (async () => {
      const page = await browser.newPage({ background: true });
      await page.goto(`${extensionOrigin}/manifest.json`);
      return page;
    })();
    return desk;
  }

  async function newPage(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  }

  async function tabId(page: Page): Promise<number> {
    const asking = await askingPage();
    await page.bringToFront();
    return asking.evaluate(async () => {
      const [tab] = (await chrome?.tabs.query({ active: true, currentWindow: true })) ?? [];
      if (tab?.id === undefined) throw new Error('No tab is in front.');
      return tab.id;
    });
  }

  return {
    name: 'chrome',
    browser,
    extensionOrigin,
    profile,
    newPage,
    tabId,
    openExtensionPage: (path) => newPage(`${extensionOrigin}/${path}`),
    openPopup: async (page, fragment) =>
      newPage(`${extensionOrigin}/${popupPath(await tabId(page), fragment)}`),
    welcomePage: async () => welcome,
    async pressShortcut(page, command) {
      const id = await tabId(page);
      await pressShortcut(browser, extensionOrigin, await askingPage(), command, id);
    },
    callOnRoots,
    readDisplayed: async (page) => displayedOf(await callOnRoots(page, readRootSource)),
    readAccessible,
    killBackground: async () => killWorker(await askingPage()),
    isBackgroundRunning: async () => isWorkerRunning(await askingPage()),
    close: () => browser.close(),
  };
}
