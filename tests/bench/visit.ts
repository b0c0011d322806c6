import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from '../browser/harness/session.ts';
import { startCounting, untilQuiet } from './counters.ts';
import type { PageName } from './pages/pages.ts';
import type { Following, Typing, Visit, Work } from './results.ts';
import { type Stretch, workIn } from './trace/our-script.ts';
import { watchOurScript } from './trace/watch.ts';
import { type Entry, entriesOf, type KeyTimes, typeText, typingWork } from './typing.ts';

/** How long nothing happens, or a page changes by itself, in ms. */
const idleTime = 2000;
const changingTime = 3000;

/** A page of the portal in a tab of its own, whose scripts of ours can be watched. */
interface Watched {
  readonly page: Page;
  readonly client: CDPSession;
  /** What our scripts do while `action` runs. */
  watch(action: () => Promise<void>): Promise<Stretch[]>;
}

async function withPage<Result>(
  { browser }: Session,
  world: string,
  use: (watched: Watched) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage();
  try {
    const client = await page.createCDPSession();
    await startCounting(client);
    return await use({ page, client, watch: (action) => watchOurScript(page, world, action) });
  } finally {
    await page.close();
  }
}

/** Loads a page, lets it be for a while if asked to, and types into two of its fields. */
export function visitPage(
  session: Session,
  world: string,
  origin: string,
  name: PageName,
  idle: boolean,
): Promise<Visit> {
  return withPage(session, world, async (watched) => {
    const load = workIn(await loadPage(watched, `${origin}/${name}`));
    const idleWork = idle && workIn(await watched.watch(() => pause(idleTime)));
    await listenToKeys(watched.client);
    const entering: Work[] = [];
    const typing: Typing[] = [];
    for (const entry of entriesOf(name)) {
      const filled = await fillField(watched, entry);
      entering.push(filled.entering);
      typing.push(filled.typing);
    }
    return { load, ...(idleWork && { idle: idleWork }), entering: together(entering), typing };
  });
}

/** What our scripts do when a page is loaded, until it is quiet. */
export function watchLoad(session: Session, world: string, url: string): Promise<Stretch[]> {
  return withPage(session, world, (watched) => loadPage(watched, url));
}

/** Throws if no script of ours runs there: nothing would be measured. */
async function loadPage({ page, client, watch }: Watched, url: string): Promise<Stretch[]> {
  const stretches = await watch(async () => {
    await page.goto(url);
    await untilQuiet(client);
  });
  if (stretches.length === 0) throw new Error(`${url}: the assistant does nothing there.`);
  return stretches;
}

/**
 * Lets the page listen to keys itself, as every application does. Whichever script is the first to be
 * called after a pause pays 0.04 to 0.08 ms for it, even one that does nothing: not ours, then.
 */
async function listenToKeys(client: CDPSession): Promise<void> {
  const expression = `for (const event of ['keydown', 'input', 'keyup']) {
    addEventListener(event, () => {}, true);
  }`;
  await client.send('Runtime.evaluate', { expression });
}

/** Clicks into a field and, once all is quiet again, types in the place of what stands there. */
async function fillField(
  { page, client, watch }: Watched,
  { field, text }: Entry,
): Promise<{ entering: Work; typing: Typing }> {
  const { x, y } = await bringIntoView(page, field);
  await untilQuiet(client, 2);
  let times: KeyTimes = [];
  const stretches = await watch(async () => {
    // Three clicks take hold of what stands there.
    await page.mouse.click(x, y, { count: 3 });
    await untilQuiet(client);
    times = await typeText(page, client, text);
  });
  return { entering: workIn(stretches, undefined, times[0]), typing: typingWork(stretches, times) };
}

/** Returns the field's middle. Before anything is watched: what the library evaluates leaves microtasks. */
function bringIntoView(page: Page, field: string): Promise<{ x: number; y: number }> {
  return page.$eval(field, (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
}

/** Starts what the page changes by itself; stops it after a while, or waits until it has done all. */
export function followChanges(
  session: Session,
  world: string,
  origin: string,
  name: PageName,
): Promise<Following> {
  return withPage(session, world, async (watched) => {
    const { client, watch } = watched;
    await loadPage(watched, `${origin}/${name}`);
    // By the protocol alone, for the same reason as in `bringIntoView`.
    const call = async (expression: string): Promise<number> => {
      const { result } = await client.send('Runtime.evaluate', { expression });
      return Number(result.value);
    };
    let changes = 0;
    const stretches = await watch(async () => {
      await call('startChanges()');
      if (name === 'batches') await untilQuiet(client);
      else await pause(changingTime);
      changes = await call('stopChanges()');
    });
    return { work: workIn(stretches), changes };
  });
}

function together(works: readonly Work[]): Work {
  return {
    run: works.reduce((sum, { run }) => sum + run, 0),
    compile: works.reduce((sum, { compile }) => sum + compile, 0),
    longest: Math.max(...works.map(({ longest }) => longest)),
  };
}
