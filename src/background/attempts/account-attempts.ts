import { isWorthSaying } from '../../advice/attempts/standing-sentence.ts';
import type { AccountAttempts } from '../../browser/content-attempts.ts';
import {
  type AccountRecord,
  keepOrigin,
  nameAccount,
  readAccount,
  recordEvent,
} from '../../domain/attempt-book.ts';
import { standingOf } from '../../domain/attempt-standing.ts';
import { type AttemptEvent, joinLedgers } from '../../domain/attempts.ts';
import { nextChange, nextTry, type PasswordOrigin } from '../../domain/next-try.ts';
import { type AttemptsNow, attemptsNow, type BookChange, changeAttempts } from './attempt-store.ts';
import { announceAttempts } from './news.ts';

/** An account, as it is known in private windows or in all others. */
export interface AccountPlace {
  /** The keyed hash of its id. */
  readonly account: string;
  readonly isPrivate: boolean;
}

/** Keeps what is told of an account. Resolves once it is stored, and throws if it could not be. */
export async function reportAttempt(place: AccountPlace, event: AttemptEvent): Promise<void> {
  await change(place, (book, now, limits) => recordEvent(book, place.account, event, now, limits));
}

/** Keeps what the user calls an account; nothing, if it is to have no name. */
export async function keepName(place: AccountPlace, name: string): Promise<void> {
  const trimmed = name.trim();
  await change(place, (book, now, limits) =>
    nameAccount(book, place.account, trimmed, now, limits),
  );
}

/** Keeps where an account's password comes from. */
export async function keepPasswordOrigin(
  place: AccountPlace,
  origin: PasswordOrigin,
): Promise<void> {
  await change(place, (book, now, limits) => keepOrigin(book, place.account, origin, now, limits));
}

/**
 * What is known of an account. Attempts count in whatever window they were made; names and origins
 * that were told in a private window are known there alone. Never fails: what can't be read is unknown.
 */
export async function accountAttempts(place: AccountPlace): Promise<AccountAttempts> {
  const [ofAll, ofPrivate] = await Promise.all([attemptsNow(false), attemptsNow(true)]);
  return describeAccount(place, ofAll, ofPrivate);
}

/** What is known of every account that was heard of in private windows, or in all others. */
export async function allAccounts(isPrivate: boolean): Promise<readonly AccountAttempts[]> {
  const [ofAll, ofPrivate] = await Promise.all([attemptsNow(false), attemptsNow(true)]);
  const books = isPrivate ? [ofAll.book, ofPrivate.book] : [ofAll.book];
  const accounts = new Set(books.flatMap((book) => Object.keys(book.accounts)));
  return [...accounts].map((account) => describeAccount({ account, isPrivate }, ofAll, ofPrivate));
}

/** Whether any account is blocked or soon may be, so that pages of the portal have to say so. */
export async function isAnyWarned(isPrivate: boolean): Promise<boolean> {
  const accounts = await allAccounts(isPrivate);
  return accounts.some(({ standing, limits }) => isWorthSaying(standing, limits));
}

function describeAccount(
  { account, isPrivate }: AccountPlace,
  ofAll: AttemptsNow,
  ofPrivate: AttemptsNow,
): AccountAttempts {
  const { now, limits } = ofAll;
  const known = readAccount(ofAll.book, account, now);
  const toldPrivately = readAccount(ofPrivate.book, account, now);
  const ledger = joinLedgers(known.ledger, toldPrivately.ledger);
  const record: AccountRecord = isPrivate ? { ...known, ...toldPrivately } : known;
  const { name = '', origin = { kind: 'unknown' }, isKnown = false } = record;
  const standing = standingOf(ledger, now, limits);
  const next = nextTry(standing, origin, now, limits);
  const changesAt = nextChange(standing, next, origin, now, limits) ?? 0;
  return { account, name, origin, isKnown, standing, next, limits, changesAt };
}

async function change({ isPrivate }: AccountPlace, made: BookChange): Promise<void> {
  try {
    await changeAttempts(isPrivate, made);
  } finally {
    // What could not be stored has made all unknown.
    announceAttempts();
  }
}
