import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { waitFor } from './wait-for.ts';

function findWorker(browser: Browser, origin: string) {
  return browser
    .targets()
    .find((each) => each.type() === 'service_worker' && each.url().startsWith(origin));
}

/** What the browser tells of the extension's service worker, the newest last. */
async function followWorker(debug: CDPSession) {
  const told: { readonly versionId: string; readonly runningStatus: string }[] = [];
  debug.on('ServiceWorker.workerVersionUpdated', ({ versions }) => told.push(...versions));
  await debug.send('ServiceWorker.enable');
  await waitFor('the service worker to be told of', () => told.length > 0, Boolean);
  return told;
}

/** `asking`: a page of the extension. */
export async function isWorkerRunning(asking: Page): Promise<boolean> {
  const debug = await asking.createCDPSession();
  const told = await followWorker(debug);
  await debug.detach();
  return told.at(-1)?.runningStatus === 'running';
}

/** Ends the extension's service worker, if it runs. `asking`: a page of the extension. */
export async function killWorker(asking: Page): Promise<void> {
  const debug = await asking.createCDPSession();
  const told = await followWorker(debug);
  const { versionId = '', runningStatus } = told.at(-1) ?? {};
  if (runningStatus !== 'stopped') {
    // Another one may be started at once, under the same id: that it was stopped is seen in between.
    told.length = 0;
    await debug.send('ServiceWorker.stopWorker', { versionId });
    await waitFor(
      'the service worker to end',
      () => told.some((each) => each.runningStatus === 'stopped'),
      Boolean,
    );
  }
  await debug.detach();
}

/**
 * Starts the worker if it sleeps, as any event does, and hands it the event of a command.
 * `asking`: a page of the extension; `id`: the tab that the keys were pressed in.
 */
export async function pressShortcut(
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
