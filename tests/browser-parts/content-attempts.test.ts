import { describe, expect, it } from 'vitest';
import {
  type AccountAttempts,
  decodeAccountAttempts,
  decodeAccountKey,
} from '../../src/browser/content-attempts.ts';
import { defaultAttemptLimits } from '../../src/domain/attempt-limits.ts';

const seen = { failures: 3, undecided: 1, pending: 0, lastFailureAt: 7 };
const counting: AccountAttempts = {
  account: 'a',
  name: 'Gironde',
  origin: { kind: 'mail', receivedAt: 5 },
  isKnown: false,
  standing: { kind: 'counting', ...seen, triesLeft: 2, restartsAt: 9 },
  next: { kind: 'at', at: 8, why: 'mail' },
  limits: defaultAttemptLimits,
  changesAt: 8,
};

describe('what the background tells of an account', () => {
  it.each<Partial<AccountAttempts>>([
    {},
    { name: '', origin: { kind: 'personal' }, next: { kind: 'now' }, changesAt: 0 },
    { standing: { kind: 'locked', since: 1, until: 2 }, next: { kind: 'at', at: 2, why: 'lock' } },
    { standing: { kind: 'unknown', ...seen }, next: { kind: 'unknown' } },
    { standing: { kind: 'counting', failures: 0, undecided: 0, pending: 1, triesLeft: 5 } },
    { origin: { kind: 'post', receivedAt: 1 }, next: { kind: 'stop', restartsAt: 3 } },
  ])('is taken with %j', (part) => {
    const told = { ...counting, ...part };
    expect(decodeAccountAttempts(JSON.parse(JSON.stringify(told)))).toEqual(told);
  });

  it.each([
    undefined,
    null,
    'ok',
    {},
    { ...counting, name: 7 },
    { ...counting, standing: { kind: 'locked', until: 2 } },
    { ...counting, standing: { kind: 'free' } },
    { ...counting, standing: { ...counting.standing, failures: '3' } },
    { ...counting, next: { kind: 'at', at: 8 } },
    { ...counting, origin: { kind: 'mail' } },
    { ...counting, limits: { failures: 5 } },
    { ...counting, changesAt: null },
  ])('is refused: %j', (answer) => {
    expect(decodeAccountAttempts(answer)).toBeUndefined();
  });
});

describe('the key of accounts’ hashes', () => {
  it.each([
    [{ key: 'a0'.repeat(32) }, 'a0'.repeat(32)],
    [{ key: 'a0' }, undefined],
    [{ key: 'G0'.repeat(32) }, undefined],
    [{ ok: true }, undefined],
    [undefined, undefined],
  ])('%j → %s', (answer, key) => {
    expect(decodeAccountKey(answer)).toBe(key);
  });
});
