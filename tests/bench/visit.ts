import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from '../browser/harness/session.ts';
import { startCounting, untilQuiet } from './counters.ts';
import type { PageName } from './pages/pages.ts';
import type { Following, Typing, Visit, Work } from './results.ts';
import { workIn } from './trace/our-script.ts';
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
  watch(action: () => Promise<void>): ReturnType<typeof watchOurScript>;
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
    const load = await loadPage(watched, `${origin}/${name}`);
    const idleWork = idle && workIn(await watched.watch(() => pause(idleTime)));
    const entering: Work[] = [];
    const typing: Typing[] = [];
    for (const entry of entriesOf(name)) {
      entering.push(await enterField(watched, entry));
      typing.push(await typeInto(watched, entry));
    }
    return { load, ...(idleWork && { idle: idleWork }), entering: together(entering), typing };
  });
}

/** Throws if no script of ours runs there: nothing would be measured. */
async function loadPage({ page, client, watch }: Watched, url: string): Promise<Work> {
  const work = workIn(
    await watch(async () => {
      await page.goto(url);
      await untilQuiet(client);
    }),
  );
  if (work.run === 0) throw new Error(`${url}: the assistant does nothing there.`);
  return work;
}

async function enterField({ page, client, watch }: Watched, { field }: Entry): Promise<Work> {
  return workIn(
    await watch(async () => {
      // Three clicks take hold of what stands there: typing replaces it.
      await page.click(field, { count: 3 });
      await untilQuiet(client);
    }),
  );
}

async function typeInto({ page, client, watch }: Watched, { text }: Entry): Promise<Typing> {
  let times: KeyTimes = [];
  const stretches = await watch(async () => {
    times = await typeText(page, client, text);
  });
  return typingWork(stretches, times);
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
    // By the protocol alone: what the library evaluates leaves microtasks, which count as ours.
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
