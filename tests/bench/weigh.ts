import type { Browser, CDPSession } from 'puppeteer-core';
import { viewport } from '../browser/harness/pages.ts';
import { readCounters, startCounting, untilQuiet } from './counters.ts';
import type { Weight } from './results.ts';

/**
 * Loads a page in a tab of its own, so in a process of its own, and weighs it. Without a page of the
 * library's, which would put a script of its own into it.
 */
export async function weighPage(browser: Browser, url: string): Promise<Weight> {
  const root = await browser.target().createCDPSession();
  const { targetId } = await root.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
  const client = root.connection()?.session(sessionId);
  if (!client) throw new Error('The tab cannot be reached.');
  try {
    return await weigh(client, url);
  } finally {
    await root.send('Target.closeTarget', { targetId });
    await root.detach();
  }
}

async function weigh(client: CDPSession, url: string): Promise<Weight> {
  await client.send('Security.setIgnoreCertificateErrors', { ignore: true });
  await client.send('Emulation.setDeviceMetricsOverride', {
    ...viewport,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await client.send('Page.enable');
  await startCounting(client);
  const before = await readCounters(client);
  const loaded = new Promise<void>((resolve) => {
    client.once('Page.loadEventFired', () => resolve());
  });
  const { errorText } = await client.send('Page.navigate', { url });
  if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
  await loaded;
  const { mainThread } = await untilQuiet(client);
  // What the garbage held of nodes and listeners goes with it.
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { listeners, nodes } = await readCounters(client);
  return { mainThread: mainThread - before.mainThread, heap: usedSize, listeners, nodes };
}
