import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { readCounters, untilQuiet } from './counters.ts';
import { type PageName, rowsOf } from './pages/pages.ts';
import type { Typing } from './results.ts';
import { type Stretch, workIn } from './trace/our-script.ts';

/** From one key to the next, in ms: somebody who types fast. */
const pace = 100;

/** What waits for the end of the typing waits for less than so many looks at the page. */
const pauseLooks = 8;

/** A field of a page, and what is typed into it. */
export interface Entry {
  readonly field: string;
  readonly text: string;
}

/** Where keys are pressed: in both fields of a log-in; in the first rent of a table and in its middle. */
export function entriesOf(name: PageName): readonly Entry[] {
  const rows = rowsOf[name];
  if (rows === 0) {
    return [
      { field: '#login', text: 'LOG012345A' },
      { field: '#password', text: 'kO0lI7mR' },
    ];
  }
  return [1, rows / 2].map((row) => ({
    field: `table.tenants tbody tr:nth-child(${row}) td:last-child input`,
    text: '612,50',
  }));
}

/** When each key was pressed, and when the next one would have been, in ms of the trace's clock. */
export type KeyTimes = readonly number[];

/** Types at a steady pace with real keys, then waits until the page is quiet. */
export async function typeText(page: Page, client: CDPSession, text: string): Promise<KeyTimes> {
  const times: number[] = [];
  for (const key of text) {
    times.push((await readCounters(client)).now);
    const next = pause(pace);
    await page.keyboard.type(key);
    await next;
  }
  times.push((await readCounters(client)).now);
  await untilQuiet(client, pauseLooks);
  return times;
}

/** What our script did from each key to the next, and after the last. */
export function typingWork(stretches: readonly Stretch[], times: KeyTimes): Typing {
  const keys = times.slice(0, -1).map((time, place) => {
    const { run, compile } = workIn(stretches, time, times[place + 1]);
    return run + compile;
  });
  return { keys, pause: workIn(stretches, times.at(-1)) };
}
