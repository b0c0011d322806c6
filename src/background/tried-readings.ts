import * as v from 'valibot';
import type { TriedAnswer } from '../browser/content-tried.ts';
import { browser } from '../browser/door.ts';
import { type TriedStore, triedStore } from '../browser/tried-shapes.ts';
import { oneAtATime } from './one-at-a-time.ts';

/**
 * The passwords that were tried, until the browser closes: for each the HMAC of all of it, which the
 * page works out, under a random key of this session. Neither a password nor a part of one comes
 * here, and without the key, which goes with the session, a mark says nothing.
 */

const inTurn = oneAtATime();

/** More than anybody tries; the oldest make way. */
const most = 200;

/**
 * The key, and which of these marks are kept. Private windows have a key and marks of their own.
 * Throws where the storage refuses: a key that is not kept would be of no use.
 */
export async function triedAmong(
  marks: readonly string[],
  isPrivate: boolean,
): Promise<TriedAnswer> {
  return inTurn(async () => {
    const store = await open(isPrivate);
    return { key: store.key, known: marks.filter((mark) => store.marks.includes(mark)) };
  });
}

/** Keeps a mark, once. Throws where the storage refuses. */
export async function addTried(mark: string, isPrivate: boolean): Promise<void> {
  await inTurn(async () => {
    const { key, marks } = await open(isPrivate);
    if (marks.includes(mark)) return;
    await write(isPrivate, { key, marks: [...marks, mark].slice(-most) });
  });
}

/** Forgets what was tried in private windows, when the last of them is closed. */
export async function forgetPrivateTried(): Promise<void> {
  await inTurn(() => browser.storage.session.remove([placeOf(true)]));
}

/** What does not decode is as good as lost, and begins anew. */
async function open(isPrivate: boolean): Promise<TriedStore> {
  const place = placeOf(isPrivate);
  const stored: unknown = (await browser.storage.session.get(place))[place];
  const decoded = v.safeParse(triedStore, stored);
  if (decoded.success) return decoded.output;
  const store = { key: newKey(), marks: [] };
  await write(isPrivate, store);
  return store;
}

async function write(isPrivate: boolean, store: TriedStore): Promise<void> {
  await browser.storage.session.set({ [placeOf(isPrivate)]: store });
}

function placeOf(isPrivate: boolean): string {
  return isPrivate ? 'tried:private' : 'tried';
}

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
