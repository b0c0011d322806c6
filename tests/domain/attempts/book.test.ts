import { describe, expect, it } from 'vitest';
import {
  type AttemptBook,
  doubtBook,
  emptyBook,
  keepOrigin,
  mostAccounts,
  nameAccount,
  readAccount,
  recordEvent,
  settleBook,
  standingsIn,
} from '../../../src/domain/attempt-book.ts';
import { standingOf } from '../../../src/domain/attempt-standing.ts';
import type { AttemptEvent } from '../../../src/domain/attempts.ts';
import { counted, failed, failures, hour, limits, minute, noon, succeeded } from './at.ts';

const record = (book: AttemptBook, account: string, ...events: readonly AttemptEvent[]) =>
  events.reduce((all, event) => recordEvent(all, account, event, event.at, limits), book);
const standing = (book: AttemptBook, account: string, now: number) =>
  standingOf(readAccount(book, account, now).ledger, now, limits);
const soon = noon + minute;

describe('the book of all accounts', () => {
  it('counts each account for itself', () => {
    let book = record(emptyBook(noon), 'a', ...failures(3, noon));
    book = record(book, 'b', failed('x', noon));
    expect(standing(book, 'a', soon)).toMatchObject({ failures: 3 });
    expect(standing(book, 'b', soon)).toMatchObject({ failures: 1 });
    expect(standing(book, 'c', soon)).toMatchObject({ failures: 0 });
    expect(standing(book, 'toString', soon)).toMatchObject({ failures: 0 });
    expect(standingsIn(book, soon, limits).map(({ account }) => account)).toEqual(['a', 'b']);
  });

  it('keeps names and origins, and takes a name back', () => {
    const origin = { kind: 'mail', receivedAt: noon } as const;
    let book = nameAccount(emptyBook(noon), 'a', 'Gironde', noon, limits);
    book = keepOrigin(book, 'a', origin, noon, limits);
    book = record(book, 'a', failed('x', noon + 1));
    expect(readAccount(book, 'a', soon)).toMatchObject({ name: 'Gironde', origin });
    book = nameAccount(book, 'a', '', soon, limits);
    expect(readAccount(book, 'a', soon)).not.toHaveProperty('name');
  });

  it('knows after a success that the id is good, and that a provisional password is used up', () => {
    const before = keepOrigin(
      emptyBook(noon),
      'a',
      { kind: 'post', receivedAt: noon },
      noon,
      limits,
    );
    const after = record(before, 'a', succeeded('s', noon + 1));
    expect(readAccount(after, 'a', soon)).toMatchObject({ isKnown: true });
    expect(readAccount(after, 'a', soon)).not.toHaveProperty('origin');
    const later = { kind: 'mail', receivedAt: noon + 5 } as const;
    const asked = keepOrigin(after, 'a', later, noon + 6, limits);
    expect(readAccount(record(asked, 'a', succeeded('s', noon + 1)), 'a', soon).origin).toEqual(
      later,
    );
    const own = keepOrigin(emptyBook(noon), 'a', { kind: 'personal' }, noon, limits);
    expect(readAccount(record(own, 'a', succeeded('s', noon + 1)), 'a', soon)).toMatchObject({
      isKnown: true,
      origin: { kind: 'personal' },
    });
  });

  it('forgets an account of which nothing is left to say, and no other', () => {
    let book = record(emptyBook(noon), 'failed', failed('x', noon));
    book = record(book, 'locked', ...failures(5, noon));
    book = record(book, 'known', succeeded('y', noon));
    book = nameAccount(book, 'named', 'Gironde', noon, limits);
    const accounts = (now: number) => Object.keys(settleBook(book, now, limits).accounts).sort();
    expect(accounts(noon + hour)).toEqual(['failed', 'known', 'locked', 'named']);
    expect(accounts(noon + 25 * hour)).toEqual(['known', 'named']);
  });

  it('does not count once more what is told again after a lock is over', () => {
    const events = failures(5, noon);
    const settled = settleBook(record(emptyBook(noon), 'a', ...events), noon + hour, limits);
    const again = events.reduce(
      (book, event) => recordEvent(book, 'a', event, noon + hour, limits),
      settled,
    );
    expect(standing(again, 'a', noon + hour)).toMatchObject({ kind: 'counting', failures: 0 });
  });

  it('is bounded: the accounts that were heard of last stay', () => {
    let book = emptyBook(noon);
    for (let index = 0; index < mostAccounts + 20; index += 1) {
      book = record(book, `account ${index}`, succeeded('s', noon + index));
    }
    expect(Object.keys(book.accounts)).toHaveLength(mostAccounts);
    expect(book.accounts).not.toHaveProperty('account 19');
    expect(book.accounts).toHaveProperty('account 20');
  });

  it('stays small over a year of failures: one small record an account', () => {
    let book = emptyBook(noon);
    for (let day = 0; day < 365; day += 1) {
      const at = noon + day * 24 * hour;
      for (const account of ['a', 'b', 'c']) {
        book = record(
          book,
          account,
          ...failures(3 + (day % 7), at),
          succeeded(`s${day}`, at + hour),
        );
      }
    }
    expect(JSON.stringify(book).length).toBeLessThan(600);
  });
});

describe('a doubtful book', () => {
  const doubtful = doubtBook(record(emptyBook(noon), 'a', failed('x', noon)), soon);

  it('makes every account unknown, also one that it does not know', () => {
    expect(standing(doubtful, 'a', soon)).toMatchObject({ kind: 'unknown', failures: 1 });
    expect(standing(doubtful, 'z', soon)).toMatchObject({ kind: 'unknown', failures: 0 });
  });

  it('knows again of the accounts of which it is told, and in the end of all', () => {
    const told = record(doubtful, 'a', succeeded('s', soon + 1));
    const said = record(told, 'b', counted(2, soon + 2));
    expect(standing(said, 'a', soon + 3)).toMatchObject({ kind: 'counting', failures: 0 });
    expect(standing(said, 'b', soon + 3)).toMatchObject({ kind: 'counting', failures: 2 });
    expect(standing(said, 'c', soon + 3)).toMatchObject({ kind: 'unknown' });
    const later = soon + 24 * hour;
    const settled = settleBook(said, later, limits);
    expect(standing(settled, 'c', later)).toMatchObject({ kind: 'counting', failures: 0 });
    expect(settled).not.toHaveProperty('doubtAt');
  });

  it('is one whose clock went back, for accounts it has lost sight of as well', () => {
    const book = settleBook(
      nameAccount(record(emptyBook(noon), 'a', failed('x', noon)), 'a', 'Gironde', noon, limits),
      noon + 25 * hour,
      limits,
    );
    for (const back of [hour, 24 * hour]) {
      const now = noon + 25 * hour - back;
      expect(standing(book, 'a', now)).toMatchObject({ kind: 'unknown', failures: 0 });
      expect(standing(book, 'z', now)).toMatchObject({ kind: 'unknown' });
      const settled = settleBook(book, now, limits);
      expect(settled).toMatchObject({ seenAt: now, doubtAt: now });
      expect(standing(settled, 'a', now + 2 * hour)).toMatchObject({ kind: 'unknown' });
      expect(readAccount(settled, 'a', now)).toMatchObject({ name: 'Gironde' });
    }
  });

  it('goes on counting after the clock went back', () => {
    const book = record(emptyBook(noon), 'a', failed('x', noon));
    const after = recordEvent(book, 'a', failed('y', noon - hour), noon - hour, limits);
    expect(standing(after, 'a', noon - hour)).toMatchObject({ kind: 'unknown', failures: 1 });
  });
});
