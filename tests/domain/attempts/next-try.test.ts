import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/domain/attempt-standing.ts';
import { type AttemptEvent, lostLedger } from '../../../src/domain/attempts.ts';
import {
  type NextTry,
  nextChange,
  nextTry,
  type PasswordOrigin,
} from '../../../src/domain/next-try.ts';
import {
  counted,
  failures,
  hour,
  ledgerOf,
  limits,
  minute,
  noon,
  second,
  submitted,
} from './at.ts';

const unknown: PasswordOrigin = { kind: 'unknown' };
const personal: PasswordOrigin = { kind: 'personal' };
const mail = (receivedAt: number): PasswordOrigin => ({ kind: 'mail', receivedAt });
const post = (receivedAt: number): PasswordOrigin => ({ kind: 'post', receivedAt });
const now: NextTry = { kind: 'now' };

const ask = (events: readonly AttemptEvent[], origin: PasswordOrigin, at: number) =>
  nextTry(standingOf(ledgerOf(...events), at, limits), origin, at, limits);

const last = (count: number) => noon + (count - 1) * second;
const soon = noon + minute;
const stop: NextTry = { kind: 'stop', restartsAt: last(4) + 24 * hour };
const lockEnd: NextTry = { kind: 'at', at: last(5) + 10 * minute, why: 'lock' };
const afterMail = (count: number): NextTry => ({
  kind: 'at',
  at: last(count) + 2 * hour,
  why: 'mail',
});

describe('the next try', () => {
  it.each<readonly [string, number, PasswordOrigin, number, NextTry]>([
    ['nothing tried, nothing known', 0, unknown, soon, now],
    ['nothing tried, a mail just come', 0, mail(noon), soon, now],
    ['one failure, nothing known', 1, unknown, soon, now],
    ['four failures, nothing known', 4, unknown, soon, now],
    ['five failures, nothing known', 5, unknown, soon, lockEnd],
    ['one failure, a personal one', 1, personal, soon, now],
    ['four failures, a personal one', 4, personal, soon, now],
    ['five failures, a personal one', 5, personal, soon, lockEnd],
    ['one failure, a mail of an hour ago', 1, mail(noon - hour), soon, afterMail(1)],
    ['four failures, a mail of an hour ago', 4, mail(noon - hour), soon, afterMail(4)],
    ['a mail just under 6 hours ago', 1, mail(soon - 6 * hour + 1), soon, afterMail(1)],
    ['a mail of 6 hours ago', 1, mail(soon - 6 * hour), soon, now],
    ['a mail of 6 hours ago, four failures', 4, mail(soon - 6 * hour), soon, stop],
    ['2 hours after the failure, a mail', 1, mail(noon - hour), noon + 2 * hour, now],
    ['just before that', 1, mail(noon - hour), noon + 2 * hour - 1, afterMail(1)],
    ['five failures, a mail of an hour ago', 5, mail(noon - hour), soon, afterMail(5)],
    ['five failures, a mail of a day ago', 5, mail(noon - 24 * hour), soon, lockEnd],
    ['one failure, a letter', 1, post(noon - 24 * hour), soon, now],
    ['one failure, a letter of today', 1, post(noon - hour), soon, now],
    ['three failures, a letter', 3, post(noon - hour), soon, now],
    ['four failures, a letter', 4, post(noon - hour), soon, stop],
    ['four failures, a letter, a day later', 4, post(noon), last(4) + 24 * hour, now],
    ['five failures, a letter', 5, post(noon - hour), soon, lockEnd],
  ])('%s', (_, count, origin, at, expected) => {
    expect(ask(failures(count, noon), origin, at)).toEqual(expected);
  });

  it('follows the user’s count', () => {
    expect(ask([counted(4, noon)], post(noon), soon)).toMatchObject({ kind: 'stop' });
    expect(ask([...failures(4, noon), counted(0, soon)], post(noon), soon)).toEqual(now);
  });

  it('is unknown where the count is', () => {
    for (const origin of [unknown, personal, mail(noon), post(noon)]) {
      const standing = standingOf(lostLedger(noon), soon, limits);
      expect(nextTry(standing, origin, soon, limits)).toEqual({ kind: 'unknown' });
    }
  });
});

describe('what is said changes by itself', () => {
  const change = (events: readonly AttemptEvent[], origin: PasswordOrigin, at: number) => {
    const standing = standingOf(ledgerOf(...events), at, limits);
    return nextChange(standing, nextTry(standing, origin, at, limits), origin, at, limits);
  };

  it.each<readonly [string, readonly AttemptEvent[], PasswordOrigin, number | undefined]>([
    ['never, of nothing', [], unknown, undefined],
    ['a day after the last failure', failures(1, noon), unknown, noon + 24 * hour],
    ['when the lock ends', failures(5, noon), unknown, last(5) + 10 * minute],
    ['two hours after a failure', failures(1, noon), mail(noon - hour), noon + 2 * hour],
    ['when the mail is old', failures(1, noon), mail(noon - 5 * hour), noon + hour],
    ['soon after a try', [submitted('a', soon)], unknown, soon + 30 * second],
  ])('%s', (_, events, origin, expected) => {
    expect(change(events, origin, soon)).toBe(expected);
  });
});
