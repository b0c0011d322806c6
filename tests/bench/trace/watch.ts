import type { Page } from 'puppeteer-core';
import { mainThreadEvents } from './main-thread.ts';
import { findStretches, type Stretch } from './our-script.ts';
import { readTrace } from './trace-event.ts';

/** As few as will do: recording takes its own time, most of all in a script that asks for layout. */
const categories = ['disabled-by-default-devtools.timeline', 'v8', 'v8.execute'];

/**
 * Records what the browser does while `action` runs, and returns what scripts of ours did on the
 * page. `world`: the extension's name. Nothing but Chromium's own sampling could be finer, and that
 * misses what is shorter than its interval.
 */
export async function watchOurScript(
  page: Page,
  world: string,
  action: () => Promise<void>,
): Promise<Stretch[]> {
  await page.tracing.start({ categories });
  await action();
  const recorded = await page.tracing.stop();
  if (recorded === undefined) throw new Error('The browser has recorded nothing.');
  const { origin } = new URL(page.url());
  const events = readTrace(new TextDecoder().decode(recorded));
  return findStretches(mainThreadEvents(events, origin), world);
}
