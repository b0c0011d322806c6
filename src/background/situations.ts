import * as v from 'valibot';
import type { Situation } from '../advice/situation.ts';
import { browser } from '../browser/door.ts';
import { requests } from '../browser/requests.ts';

/**
 * What each tab shows, frame by frame, until the browser closes. One key a frame, so that frames
 * which report at once never write over each other.
 */

const kept = requests.report.entries.situation;

/** Keeps what one frame of a tab shows. */
export async function keepSituation(tabId: number, frameId: number, situation: Situation) {
  await browser.storage.session.set({ [key(tabId, frameId)]: situation });
}

/** Forgets what a tab showed: it loads another page, or was closed. */
export async function forgetSituations(tabId: number): Promise<void> {
  const all = await browser.storage.session.get(null);
  const stale = Object.keys(all).filter((name) => name.startsWith(key(tabId, '')));
  await browser.storage.session.remove(stale);
}

/**
 * A tab's page has just come: what it showed before is gone. Frames of the new page that were
 * faster than the page itself are asked to report once more.
 */
export async function startTabAnew(tabId: number): Promise<void> {
  await forgetSituations(tabId);
  await browser.tabs.sendMessage(tabId, { kind: 'tellAgain' }).catch(() => {});
}

/** What a tab shows, its frames taken together; undefined where no script of ours has reported. */
export async function readSituation(tabId: number): Promise<Situation | undefined> {
  const all = await browser.storage.session.get(null);
  const frames = Object.entries(all)
    .filter(([name]) => name.startsWith(key(tabId, '')))
    .flatMap(([, value]) => {
      const decoded = v.safeParse(kept, value);
      return decoded.success ? [decoded.output] : [];
    });
  if (frames.length === 0) return undefined;
  return {
    page: frames.find((frame) => frame.page !== 'other')?.page ?? 'other',
    rules: frames.flatMap((frame) => frame.rules),
    links: frames.flatMap((frame) => frame.links),
  };
}

function key(tabId: number, frameId: number | ''): string {
  return `situation:${tabId}:${frameId}`;
}
