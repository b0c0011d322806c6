import { badgeText } from '../../advice/attempts/badge-text.ts';
import { browser } from '../../browser/door.ts';
import { readSettings } from '../../browser/stored.ts';
import { standingsIn } from '../../domain/attempt-book.ts';
import type { Standing } from '../../domain/attempt-standing.ts';
import { portalTabs } from '../portal-tabs.ts';
import { type AttemptsNow, attemptsNow } from './attempt-store.ts';

const minute = 60_000;

/** It wakes this script once a minute while an account is blocked; how long, is computed. */
export const badgeAlarm = 'attempts';

/**
 * Shows the minutes that the first lock to end still lasts: on all tabs; a lock that only private
 * windows know of, on their tabs alone. Never fails.
 */
export async function refreshBadge(): Promise<void> {
  try {
    const isOn = (await readSettings()).enabled === true;
    const [ofAll, ofPrivate] = await Promise.all([attemptsNow(false), attemptsNow(true)]);
    const { now } = ofAll;
    const lock = isOn ? firstLock(ofAll) : undefined;
    const privateLock = isOn ? firstLock(ofPrivate) : undefined;
    await browser.action.setBadgeBackgroundColor({ color: '#8a1c1c' });
    await browser.action.setBadgeText({ text: lock === undefined ? '' : badgeText(lock, now) });
    await showPrivately(lock === undefined ? privateLock : undefined, now);
    const shown = lock ?? privateLock;
    if (shown === undefined) await browser.alarms.clear(badgeAlarm);
    else wakeEachMinute(shown.until, now);
  } catch {
    // Without a badge the page and the popup still show the lock.
  }
}

async function showPrivately(lock: Locked | undefined, now: number): Promise<void> {
  for (const { id: tabId, incognito } of await portalTabs()) {
    if (tabId === undefined || !incognito) continue;
    // Null: the same as everywhere.
    const text = lock === undefined ? null : badgeText(lock, now);
    await browser.action.setBadgeText({ tabId, text }).catch(() => {});
  }
}

type Locked = Extract<Standing, { kind: 'locked' }>;

/** The lock that ends first. */
function firstLock({ book, now, limits }: AttemptsNow): Locked | undefined {
  const locks = standingsIn(book, now, limits).flatMap(({ standing }) =>
    standing.kind === 'locked' ? [standing] : [],
  );
  return locks.sort((a, b) => a.until - b.until)[0];
}

/** In time with the lock, so that the last minute ends when it does. */
function wakeEachMinute(until: number, now: number): void {
  const left = (until - now) % minute;
  browser.alarms.create(badgeAlarm, { when: now + (left || minute), periodInMinutes: 1 });
}
