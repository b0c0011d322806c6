import type { AttemptLimits } from './attempt-limits.ts';
import { isAhead, type Standing, settleLedger, standingOf } from './attempt-standing.ts';
import {
  type AttemptEvent,
  type AttemptLedger,
  addEvent,
  emptyLedger,
  joinLedgers,
  lostLedger,
} from './attempts.ts';
import type { PasswordOrigin } from './next-try.ts';

/** What is kept of one account. */
export interface AccountRecord {
  readonly ledger: AttemptLedger;
  /** What the user calls it. */
  readonly name?: string;
  /** Where its password comes from, if the user told. */
  readonly origin?: PasswordOrigin;
  /** True once somebody has logged in with this id: the id is right. */
  readonly isKnown?: boolean;
}

/** All accounts, by the keyed hash of their ids. */
export interface AttemptBook {
  /** The latest time at which anything was written, in ms since 1970. */
  readonly seenAt: number;
  /** Of every account something may have been lost until then. */
  readonly doubtAt?: number;
  readonly accounts: Readonly<Record<string, AccountRecord>>;
}

/** More accounts than anybody has; those that were not heard of for the longest time go first. */
export const mostAccounts = 1000;

/** A book in which nothing stands yet. */
export function emptyBook(now: number): AttemptBook {
  return { seenAt: now, accounts: {} };
}

/** A book of which something may have been lost until `now`; what is left of it still counts. */
export function doubtBook(book: AttemptBook, now: number): AttemptBook {
  return { ...book, doubtAt: Math.max(book.doubtAt ?? 0, now) };
}

/** What is known of one account now. An account that nobody has heard of has no failures. */
export function readAccount(book: AttemptBook, account: string, now: number): AccountRecord {
  const { doubtAt, accounts } = rightBook(book, now);
  const record = Object.hasOwn(accounts, account) ? accounts[account] : undefined;
  const ledger = record?.ledger ?? emptyLedger;
  if (doubtAt === undefined) return { ...record, ledger };
  return { ...record, ledger: joinLedgers(ledger, { ...emptyLedger, doubtAt }) };
}

/** How all accounts that are kept stand now. */
export function standingsIn(
  book: AttemptBook,
  now: number,
  limits: AttemptLimits,
): readonly { readonly account: string; readonly standing: Standing }[] {
  return Object.keys(book.accounts).map((account) => ({
    account,
    standing: standingOf(readAccount(book, account, now).ledger, now, limits),
  }));
}

/** Adds what is told of an account. */
export function recordEvent(
  book: AttemptBook,
  account: string,
  event: AttemptEvent,
  now: number,
  limits: AttemptLimits,
): AttemptBook {
  return changeAccount(book, account, now, limits, (record) => {
    const ledger = addEvent(record.ledger, event);
    return event.kind === 'succeeded'
      ? loggedIn({ ...record, ledger }, event.at)
      : { ...record, ledger };
  });
}

/** Gives an account a name; an empty one takes it away. */
export function nameAccount(
  book: AttemptBook,
  account: string,
  name: string,
  now: number,
  limits: AttemptLimits,
): AttemptBook {
  return changeAccount(book, account, now, limits, ({ name: _, ...record }) => {
    return name === '' ? record : { ...record, name };
  });
}

/** Keeps where the user says that an account's password comes from. */
export function keepOrigin(
  book: AttemptBook,
  account: string,
  origin: PasswordOrigin,
  now: number,
  limits: AttemptLimits,
): AttemptBook {
  return changeAccount(book, account, now, limits, (record) => ({ ...record, origin }));
}

/**
 * The book as it is to be stored: what no longer counts is gone, and so are accounts of which nothing
 * is left to say. Where the clock went back, all that was counted is unknown from now on.
 */
export function settleBook(book: AttemptBook, now: number, limits: AttemptLimits): AttemptBook {
  const { seenAt, doubtAt, accounts } = rightBook(book, now);
  const settled = Object.entries(accounts)
    .map(([account, record]) => [account, settleRecord(record, now, limits)] as const)
    .filter(([, record]) => isWorthKeeping(record, now - limits.forgetAfter));
  const isDoubted = doubtAt !== undefined && now - doubtAt < limits.forgetAfter;
  return {
    seenAt: Math.max(seenAt, now),
    ...(isDoubted && { doubtAt }),
    accounts: Object.fromEntries(latest(settled)),
  };
}

function latest<Entry extends readonly [string, AccountRecord]>(
  entries: readonly Entry[],
): readonly Entry[] {
  if (entries.length <= mostAccounts) return entries;
  return [...entries]
    .sort(([, a], [, b]) => b.ledger.seenAt - a.ledger.seenAt)
    .slice(0, mostAccounts);
}

function changeAccount(
  book: AttemptBook,
  account: string,
  now: number,
  limits: AttemptLimits,
  change: (record: AccountRecord) => AccountRecord,
): AttemptBook {
  const right = rightBook(book, now);
  const seenAt = Math.max(right.seenAt, now);
  const changedRecord = change(readAccount(right, account, now));
  const { ledger, ...rest } = settleRecord(changedRecord, now, limits);
  const record = { ...rest, ledger: { ...ledger, seenAt } };
  const accounts = { ...right.accounts, [account]: record };
  const changed = { ...right, seenAt, accounts };
  return Object.keys(accounts).length > mostAccounts ? settleBook(changed, now, limits) : changed;
}

function settleRecord(record: AccountRecord, now: number, limits: AttemptLimits): AccountRecord {
  return { ...record, ledger: settleLedger(record.ledger, now, limits) };
}

/** Nobody logs in with a provisional password twice: the portal has it replaced at once (S1-2, S2). */
function loggedIn(record: AccountRecord, at: number): AccountRecord {
  const { origin, ...rest } = { ...record, isKnown: true };
  const isOver = origin !== undefined && 'receivedAt' in origin && origin.receivedAt <= at;
  return isOver || origin === undefined ? rest : { ...rest, origin };
}

/** `old`: from before then nothing is reported any more that could count once again. */
function isWorthKeeping({ ledger, name, origin, isKnown }: AccountRecord, old: number): boolean {
  const { attempts, said, doubtAt, from } = ledger;
  const isCounted = attempts.length > 0 || said !== undefined || doubtAt !== undefined;
  const isTold = name !== undefined || origin !== undefined || isKnown === true;
  return isCounted || isTold || from > old;
}

/** The book, or, where it was written later than now, one whose counts are all unknown. */
function rightBook(book: AttemptBook, now: number): AttemptBook {
  if (!isAhead(book.seenAt, now) && !isAhead(book.doubtAt ?? 0, now)) return book;
  const accounts = Object.entries(book.accounts).map(
    ([account, record]) => [account, { ...record, ledger: lostLedger(now) }] as const,
  );
  return { seenAt: now, doubtAt: now, accounts: Object.fromEntries(accounts) };
}
