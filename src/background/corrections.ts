import { browser } from '../browser/door.ts';
import { readCorrections, writeCorrections } from '../browser/stored.ts';
import { type Correction, type CorrectionChange, changeCorrections } from '../domain/correction.ts';
import { pageRoute } from '../fields/page-route.ts';
import { oneAtATime } from './one-at-a-time.ts';

const correcting = oneAtATime();

/** Keeps what the user has said of a field. */
export async function keepCorrection(change: CorrectionChange): Promise<void> {
  await correcting(async () => {
    await writeCorrections(changeCorrections(await readCorrections(), change));
  });
}

/** Forgets what the user has said of the fields of one tab's pages; null: of all pages. */
export async function forgetCorrections(tabId: number | null): Promise<void> {
  const routes = tabId === null ? undefined : await routesIn(tabId);
  await correcting(async () => {
    const known = await readCorrections();
    await writeCorrections(known.filter(({ page }) => routes !== undefined && !routes.has(page)));
  });
}

/** How many corrections count in a tab now, and how many on other pages. */
export async function countCorrections(
  tabId: number,
): Promise<{ readonly here: number; readonly elsewhere: number }> {
  const known: readonly Correction[] = await readCorrections();
  if (known.length === 0) return { here: 0, elsewhere: 0 };
  const routes = await routesIn(tabId);
  const { length: here } = known.filter(({ page }) => routes.has(page));
  return { here, elsewhere: known.length - here };
}

/** Where the documents of a tab stand, those in frames among them. */
async function routesIn(tabId: number): Promise<ReadonlySet<string>> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => ({ pathname: location.pathname, hash: location.hash }),
  });
  return new Set(frames.flatMap(({ result }) => (isPlace(result) ? [pageRoute(result)] : [])));
}

function isPlace(value: unknown): value is { readonly pathname: string; readonly hash: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pathname' in value &&
    'hash' in value &&
    typeof value.pathname === 'string' &&
    typeof value.hash === 'string'
  );
}
