import * as v from 'valibot';
import {
  type AccountRecord,
  type AttemptBook,
  doubtBook,
  emptyBook,
} from '../domain/attempt-book.ts';
import {
  type AttemptLedger,
  attemptEnds,
  emptyLedger,
  joinLedgers,
  lostLedger,
} from '../domain/attempts.ts';
import {
  accountHash,
  accountKey,
  accountName,
  attemptId,
  failureCount,
  lockDuration,
  passwordOrigin,
  time,
} from './attempt-shapes.ts';
import { browser } from './door.ts';

/**
 * The attempts that are kept, with the key of the accounts' hashes: one is of no use without the
 * other. On this computer; or, for private windows, in the memory of the browser.
 */
export interface AttemptStore {
  readonly key: string;
  readonly book: AttemptBook;
}

export type AttemptArea = 'local' | 'session';

/** Where they are kept, in either area. */
export const attemptsKey = 'attempts';

const attempt = v.strictObject({
  id: attemptId,
  at: time,
  end: v.exactOptional(
    v.strictObject({
      kind: v.picklist(attemptEnds),
      at: time,
      lasts: v.exactOptional(lockDuration),
    }),
  ),
});
const saidCount = v.strictObject({ failures: failureCount, at: time });
const anyObject = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/**
 * Reads what is kept. `broken`: something is, and it can't be read. Throws if the storage refuses.
 */
export async function readAttempts(
  area: AttemptArea,
  now: number,
): Promise<AttemptStore | 'absent' | 'broken'> {
  const stored: unknown = (await browser.storage[area].get(attemptsKey))[attemptsKey];
  return stored === undefined ? 'absent' : (decodeAttempts(stored, now) ?? 'broken');
}

/** Replaces what is kept. Throws if the storage refuses. */
export async function writeAttempts(area: AttemptArea, { key, book }: AttemptStore): Promise<void> {
  await browser.storage[area].set({ [attemptsKey]: { key, ...book } });
}

/**
 * Decodes what was stored, one thing after the other: what is wrong costs itself alone, and makes
 * unknown what it leaves doubtful from `now` on. Undefined without the key, which all else needs.
 */
function decodeAttempts(stored: unknown, now: number): AttemptStore | undefined {
  if (!v.is(anyObject, stored) || !v.is(accountKey, stored['key'])) return undefined;
  const { key, seenAt, doubtAt, accounts } = stored;
  const isWhole =
    v.is(time, seenAt) && v.is(v.optional(time), doubtAt) && v.is(anyObject, accounts);
  const book = {
    ...emptyBook(v.is(time, seenAt) ? seenAt : now),
    ...(v.is(time, doubtAt) && { doubtAt }),
    accounts: v.is(anyObject, accounts) ? decodeAccounts(accounts, now) : {},
  };
  return { key, book: isWhole ? book : doubtBook(book, now) };
}

function decodeAccounts(
  accounts: Readonly<Record<string, unknown>>,
  now: number,
): Record<string, AccountRecord> {
  return Object.fromEntries(
    Object.entries(accounts).flatMap(([account, record]) =>
      v.is(accountHash, account) ? [[account, decodeAccount(record, now)]] : [],
    ),
  );
}

function decodeAccount(record: unknown, now: number): AccountRecord {
  if (!v.is(anyObject, record)) return { ledger: lostLedger(now) };
  const { ledger, name, origin, isKnown } = record;
  return {
    ledger: decodeLedger(ledger, now),
    ...(v.is(accountName, name) && { name }),
    ...(v.is(passwordOrigin, origin) && { origin }),
    ...(isKnown === true && { isKnown }),
  };
}

function decodeLedger(ledger: unknown, now: number): AttemptLedger {
  if (!v.is(anyObject, ledger)) return lostLedger(now);
  const { seenAt, from, doubtAt, said, attempts } = ledger;
  const all = Array.isArray(attempts) ? attempts : [];
  const whole = all.filter((each) => v.is(attempt, each));
  const isWhole =
    Array.isArray(attempts) &&
    whole.length === all.length &&
    [seenAt, from].every((each) => v.is(time, each)) &&
    v.is(v.optional(time), doubtAt) &&
    v.is(v.optional(saidCount), said);
  const decoded: AttemptLedger = {
    seenAt: v.is(time, seenAt) ? seenAt : 0,
    from: v.is(time, from) ? from : 0,
    ...(v.is(time, doubtAt) && { doubtAt }),
    ...(v.is(saidCount, said) && { said }),
    attempts: whole,
  };
  return isWhole ? decoded : joinLedgers(decoded, { ...emptyLedger, doubtAt: now });
}
