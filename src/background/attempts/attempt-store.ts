import { newAccountKey } from '../../browser/account-hash.ts';
import {
  type AttemptArea,
  type AttemptStore,
  attemptsKey,
  readAttempts,
  writeAttempts,
} from '../../browser/attempts-stored.ts';
import { browser } from '../../browser/door.ts';
import { readSettings } from '../../browser/stored.ts';
import { type AttemptBook, doubtBook, emptyBook, settleBook } from '../../domain/attempt-book.ts';
import type { AttemptLimits } from '../../domain/attempt-limits.ts';
import { oneAtATime } from '../one-at-a-time.ts';

/**
 * The one place where attempts are read, changed and written, one after the other: those of private
 * windows in the memory of the browser, all others on this computer.
 */

export type BookChange = (book: AttemptBook, now: number, limits: AttemptLimits) => AttemptBook;

/** What is kept, as it stands now. */
export interface AttemptsNow extends AttemptStore {
  readonly now: number;
  readonly limits: AttemptLimits;
}

const inTurn = oneAtATime();

/** What the storage would not take, by area: it is tried again with the next change. */
const unwritten: Record<AttemptArea, BookChange[]> = { local: [], session: [] };
/** More than that is lost, and said to be unknown. */
const mostUnwritten = 200;

/** Runs a job when all that was asked for before is done. */
export function afterOthers<Result>(job: () => Promise<Result>): Promise<Result> {
  return inTurn(job);
}

/** At the installation there is nothing yet that could have been lost. */
export async function beginAttempts(): Promise<void> {
  await inTurn(async () => {
    const now = Date.now();
    if ((await readAttempts('local', now)) !== 'absent') return;
    await writeAttempts('local', { key: newAccountKey(), book: emptyBook(now) });
  });
}

/** Resolves once the change is stored. Throws if it could not be; it is then tried again later. */
export async function changeAttempts(isPrivate: boolean, change: BookChange): Promise<void> {
  const area = areaOf(isPrivate);
  await inTurn(async () => {
    const now = Date.now();
    try {
      const { attemptLimits: limits } = await readSettings();
      const { key, book } = await open(area, now);
      const changes = [...unwritten[area], change];
      const changed = changes.reduce((all, each) => each(all, now, limits), book);
      await write(area, { key, book: changed });
      unwritten[area].length = 0;
    } catch (refusal) {
      await remember(area, change, now);
      throw refusal;
    }
  });
}

/**
 * What is kept now. Never fails: where the storage refuses, all is unknown. What has ended by itself,
 * and what turned out to be unknown, is written down, so that a clock that goes wrong can't undo it.
 */
export async function attemptsNow(isPrivate: boolean): Promise<AttemptsNow> {
  const area = areaOf(isPrivate);
  return inTurn(async () => {
    const now = Date.now();
    const { attemptLimits: limits } = await readSettings();
    try {
      const { key, book, state } = await open(area, now);
      const settled = settleBook(book, now, limits);
      const isWritten = unwritten[area].length === 0;
      if (isWritten && (state === 'lost' || !isSame(settled, book))) {
        await write(area, { key, book: settled }).catch(() => {});
      }
      return { key, book: isWritten ? settled : doubtBook(settled, now), now, limits };
    } catch {
      return { key: '', book: doubtBook(emptyBook(now), now), now, limits };
    }
  });
}

/**
 * The key for accounts' hashes; where there is none, a new one, once it is stored. Throws if it can't
 * be: a hash under a key that is gone would be of no use.
 */
export async function accountKey(isPrivate: boolean): Promise<string> {
  const area = areaOf(isPrivate);
  return inTurn(async () => {
    const { key, book, state } = await open(area, Date.now());
    if (state !== 'kept') await write(area, { key, book });
    return key;
  });
}

/** Forgets all that was kept for private windows. */
export async function forgetPrivateAttempts(): Promise<void> {
  await inTurn(async () => {
    unwritten.session.length = 0;
    await browser.storage.session.remove([attemptsKey, refusedKey('session')]);
  });
}

/** Kept; or new, as everything is in the first private window; or begun anew since it was lost. */
type State = 'kept' | 'new' | 'lost';

async function open(
  area: AttemptArea,
  now: number,
): Promise<AttemptStore & { readonly state: State }> {
  const kept = await readAttempts(area, now);
  if (typeof kept === 'string') return startAnew(area, kept, now);
  const refusedAt = await readRefusal(area, now);
  if (refusedAt === undefined || unwritten[area].length > 0) return { ...kept, state: 'kept' };
  return { ...kept, book: doubtBook(kept.book, refusedAt), state: 'lost' };
}

async function startAnew(
  area: AttemptArea,
  kept: 'absent' | 'broken',
  now: number,
): Promise<AttemptStore & { readonly state: State }> {
  const lost = { book: doubtBook(emptyBook(now), now), state: 'lost' } as const;
  if (area === 'local') return { key: newAccountKey(), ...lost };
  const elsewhere = await readAttempts('local', now).catch(() => 'broken' as const);
  const key = typeof elsewhere === 'string' ? newAccountKey() : elsewhere.key;
  return kept === 'absent' ? { key, book: emptyBook(now), state: 'new' } : { key, ...lost };
}

/** Writes, and forgets that something was refused before: it is in what is written, or doubted there. */
async function write(area: AttemptArea, store: AttemptStore): Promise<void> {
  await writeAttempts(area, store);
  if ((await readRefusal(area, 0)) === undefined) return;
  await browser.storage.session.remove([refusedKey(area)]).catch(() => {});
}

async function remember(area: AttemptArea, change: BookChange, now: number): Promise<void> {
  unwritten[area].push(change);
  unwritten[area].splice(0, unwritten[area].length - mostUnwritten);
  // Should this script be stopped before the next change, the one that comes after knows of it.
  await browser.storage.session.set({ [refusedKey(area)]: now }).catch(() => {});
}

async function readRefusal(area: AttemptArea, now: number): Promise<number | undefined> {
  const key = refusedKey(area);
  try {
    const refusedAt: unknown = (await browser.storage.session.get(key))[key];
    if (refusedAt === undefined) return undefined;
    return typeof refusedAt === 'number' && refusedAt <= now ? refusedAt : now;
  } catch {
    return undefined;
  }
}

/** Under this, until the browser closes, stands when the storage refused something. */
function refusedKey(area: AttemptArea): string {
  return `attemptsRefused:${area}`;
}

function areaOf(isPrivate: boolean): AttemptArea {
  return isPrivate ? 'session' : 'local';
}

/** When it was written is no difference. */
function isSame(a: AttemptBook, b: AttemptBook): boolean {
  return a.doubtAt === b.doubtAt && JSON.stringify(a.accounts) === JSON.stringify(b.accounts);
}
