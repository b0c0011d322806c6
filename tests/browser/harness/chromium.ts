import puppeteer, { type Browser, type Page, type Protocol } from 'puppeteer-core';
import { normalise, type RawAccessible } from './accessible.ts';
import type { Displayed } from './displayed.ts';
import { hostAttribute } from './host-attribute.ts';
import { pageAt, popupPath, welcomePath } from './pages.ts';
import { readRootSource } from './read-root.ts';
import type { LaunchOptions, Session } from './session.ts';
import { signalOptions } from './signals.ts';
import { waitFor } from './wait-for.ts';

/** Starts Chromium, Chrome or Edge on a profile; the caller removes it. */
export async function launchChromium(
  { extension, portal, headless, endOnSignals }: Required<LaunchOptions>,
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
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: [
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
    return await openSession(browser, extension, profile);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function openSession(browser: Browser, extension: string, profile: string): Promise<Session> {
  const id = await browser.installExtension(extension);
  const extensionOrigin = `chrome-extension://${id}`;
  const welcome = await pageAt(browser, `${extensionOrigin}/${welcomePath}`);

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
    readDisplayed,
    readAccessible,
    killBackground: () => killWorker(browser, extensionOrigin),
    close: () => browser.close(),
  };
}

function findWorker(browser: Browser, origin: string) {
  return browser
    .targets()
    .find((each) => each.type() === 'service_worker' && each.url().startsWith(origin));
}

async function killWorker(browser: Browser, origin: string): Promise<void> {
  const worker = await findWorker(browser, origin)?.worker();
  await worker?.close();
  await waitFor(
    'the service worker to end',
    () => findWorker(browser, origin) === undefined,
    Boolean,
  );
}

/** Starts the worker if it sleeps, as any event does, and hands it the event. */
async function pressShortcut(
  browser: Browser,
  origin: string,
  asking: Page,
  command: string,
  id: number,
): Promise<void> {
  const debug = await asking.createCDPSession();
  await debug.send('ServiceWorker.enable');
  await debug.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
  await debug.detach();
  const target = await waitFor('the service worker', () => findWorker(browser, origin));
  const worker = await target.worker();
  await worker?.evaluate(
    async (name, tabId) => {
      const commands = (await chrome?.commands.getAll()) ?? [];
      if (!commands.some((each) => each.name === name))
        throw new Error('There is no such command.');
      const event: unknown = chrome?.commands.onCommand;
      if (typeof event !== 'object' || event === null) throw new Error('No commands here.');
      const dispatch: unknown = Reflect.get(event, 'dispatch');
      if (typeof dispatch !== 'function') throw new Error('This Chromium cannot play an event.');
      dispatch.call(event, name, { id: tabId });
    },
    command,
    id,
  );
}

/** Closed roots are open to the debugger: it finds them, and hands them to a function in a world of its own. */
async function readDisplayed(page: Page): Promise<Displayed[]> {
  const debug = await page.createCDPSession();
  try {
    const { frameTree } = await debug.send('Page.getFrameTree');
    const { executionContextId } = await debug.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'harness',
    });
    const { root } = await debug.send('DOM.getDocument', { depth: -1, pierce: true });
    const displayed: Displayed[] = [];
    for (const { backendNodeId } of rootsOf(root)) {
      const { object } = await debug.send('DOM.resolveNode', { backendNodeId, executionContextId });
      const { result } = await debug.send('Runtime.callFunctionOn', {
        executionContextId,
        functionDeclaration: readRootSource,
        arguments: [object],
        returnByValue: true,
      });
      displayed.push(JSON.parse(String(result.value)));
    }
    return displayed;
  } finally {
    await debug.detach();
  }
}

/** The shadow roots of our host elements in a document, frames apart. */
function rootsOf(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const own = node.attributes?.includes(hostAttribute) ? (node.shadowRoots ?? []) : [];
  return [...own, ...(node.children ?? []).flatMap(rootsOf)];
}

async function readAccessible(page: Page) {
  await page.bringToFront();
  const debug = await page.createCDPSession();
  try {
    const { nodes } = await debug.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const toRaw = (node: Protocol.Accessibility.AXNode): RawAccessible => ({
      role: node.ignored ? 'none' : String(node.role?.value ?? ''),
      name: node.ignored ? '' : String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      children: (node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child === undefined ? [] : [toRaw(child)];
      }),
    });
    const [top] = nodes;
    const [document] = top === undefined ? [] : normalise(toRaw(top));
    if (document === undefined) throw new Error('The browser has no accessibility tree.');
    return document;
  } finally {
    await debug.detach();
  }
}
