import type { Session } from '../browser/harness/session.ts';
import { launchConsenting, wakeBackground } from './consenting.ts';
import { readMachine } from './machine.ts';
import type { BenchOptions } from './options.ts';
import type { PageServer } from './page-server.ts';
import type { PageName } from './pages/pages.ts';
import type { Following, Results, Variant, Visit, Weight } from './results.ts';
import { readSize } from './size.ts';
import type { Variants } from './variants.ts';
import { followChanges, visitPage } from './visit.ts';
import { weighPage } from './weigh.ts';

/** Pages that change by themselves: what our script does then is all that is asked of them. */
const changing: readonly PageName[] = ['batches', 'ticker-log-in', 'ticker-rents'];
/** Pages that are left alone for a while. */
const idle: readonly PageName[] = ['log-in', 'rents-10000'];

/** How often a page is weighed in one run: the less there is on it, the more a chance counts. */
const weighings: ReadonlyMap<PageName, number> = new Map([['log-in', 2]]);

/** A browser for each variant. */
type Browsers = Readonly<Record<Variant, Session>>;

/**
 * Measures in one browser for each variant, all of them open, page by page and run by run: whatever
 * changes on the machine meanwhile changes for all. `say` hears how far it is.
 */
export async function measure(
  { runs, pages }: BenchOptions,
  server: PageServer,
  variants: Variants,
  say: (text: string) => void,
): Promise<Results> {
  return withBrowsers(server, variants, async (browsers) => {
    const { ours } = browsers;
    const weights = new Map<PageName, Record<Variant, Weight[]>>();
    const visits = new Map<PageName, Visit[]>();
    const following = new Map<PageName, Following[]>();
    for (let turn = 0; turn < runs; turn += 1) {
      for (const name of pages) {
        say(`run ${turn + 1} of ${runs}: ${name}`);
        if (changing.includes(name)) {
          await wakeBackground(ours);
          const seen = await followChanges(ours, variants.world, server.origin, name);
          following.set(name, [...(following.get(name) ?? []), seen]);
          continue;
        }
        const weighed = weights.get(name) ?? { ours: [], empty: [], emptyAgain: [] };
        weights.set(name, weighed);
        for (const variant of inTurn(turn, weighings.get(name))) {
          const session = browsers[variant];
          await wakeBackground(session);
          weighed[variant].push(await weighPage(session.browser, `${server.origin}/${name}`));
        }
        await wakeBackground(ours);
        const isIdle = idle.includes(name);
        const visit = await visitPage(ours, variants.world, server.origin, name, isIdle);
        visits.set(name, [...(visits.get(name) ?? []), visit]);
      }
    }
    return {
      date: new Date().toISOString(),
      machine: await readMachine(ours),
      size: await readSize(variants),
      weights: Object.fromEntries(weights),
      visits: Object.fromEntries(visits),
      following: Object.fromEntries(following),
    };
  });
}

async function withBrowsers<Result>(
  server: PageServer,
  variants: Variants,
  use: (browsers: Browsers) => Promise<Result>,
): Promise<Result> {
  const open: Session[] = [];
  const start = async (extension: string): Promise<Session> => {
    const session = await launchConsenting(extension, server);
    open.push(session);
    // The first page of a browser costs more than any later one.
    await weighPage(session.browser, `${server.origin}/log-in`);
    return session;
  };
  try {
    return await use({
      ours: await start(variants.ours),
      empty: await start(variants.empty),
      emptyAgain: await start(variants.emptyAgain),
    });
  } finally {
    for (const session of open) await session.close();
  }
}

/** Each variant is first, second and third as often: none gets the others' warm machine. */
function inTurn(turn: number, times = 1): Variant[] {
  const order: Variant[] = ['ours', 'empty', 'emptyAgain'];
  const turned = [...order.slice(turn % 3), ...order.slice(0, turn % 3)];
  return Array.from({ length: times }, () => turned).flat();
}
