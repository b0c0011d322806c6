import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';

export interface Counters {
  /** Now, in ms of the clock that traces use. */
  readonly now: number;
  /** Processor time that the page's main thread has spent in tasks, in ms. */
  readonly mainThread: number;
  readonly listeners: number;
  readonly nodes: number;
}

/**
 * Makes the page count. In processor time: what other programs take of the processor meanwhile (and
 * the other browsers of the bench) would count as the page's otherwise. And not by tracing, which
 * adds its own work to what it measures.
 */
export async function startCounting(client: CDPSession): Promise<void> {
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** Reads the counters. Throws if this browser lacks one. */
export async function readCounters(client: CDPSession): Promise<Counters> {
  const { metrics } = await client.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  const read = (name: string): number => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`This browser does not count ${name}.`);
    return value;
  };
  return {
    now: read('Timestamp') * 1000,
    mainThread: read('TaskDuration') * 1000,
    listeners: read('JSEventListeners'),
    nodes: read('Nodes'),
  };
}

/**
 * A page is quiet when its main thread does next to nothing, so many looks in a row: a caret that
 * blinks in a long list, at most. Times in ms.
 */
const interval = 100;
const nothing = 4;
const longest = 30_000;

/**
 * Waits until the page is quiet, so many `looks` in a row. Returns the counters then. Throws if it
 * never is.
 */
export async function untilQuiet(client: CDPSession, looks = 5): Promise<Counters> {
  let before = await readCounters(client);
  const deadline = before.now + longest;
  let quiet = 0;
  while (quiet < looks) {
    await pause(interval);
    const after = await readCounters(client);
    quiet = after.mainThread - before.mainThread < nothing ? quiet + 1 : 0;
    if (after.now > deadline) throw new Error('The page does not come to rest.');
    before = after;
  }
  return before;
}
