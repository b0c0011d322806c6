import { expect, it } from 'vitest';
import { accountSentences } from '../../../src/advice/attempts/account-sentences.ts';
import { defaultAttemptLimits as limits } from '../../../src/domain/attempt-limits.ts';
import type { Standing } from '../../../src/domain/attempt-standing.ts';
import type { NextTry } from '../../../src/domain/next-try.ts';
import { plainSpaces } from '../plain-spaces.ts';

const minute = 60_000;
const hour = 60 * minute;
const now = new Date(2026, 10, 20, 14, 20).getTime();

function counting(failures: number, undecided = 0): Standing {
  return {
    kind: 'counting',
    failures,
    undecided,
    pending: 0,
    triesLeft: limits.failures - failures,
    ...(failures > 0 && { lastFailureAt: now, restartsAt: now + 24 * hour }),
  };
}
const locked: Standing = { kind: 'locked', since: now, until: now + 10 * minute };

function said(standing: Standing, next: NextTry) {
  const { what, next: advice, why } = accountSentences({ name: '', standing, next, limits }, now);
  return { what: plainSpaces(what), next: plainSpaces(advice), why: why.map(plainSpaces) };
}

it('says next to nothing of an account to which nothing has happened', () => {
  expect(said(counting(0), { kind: 'now' })).toEqual({
    what: 'Aucun échec vu ici.',
    next: '',
    why: [],
  });
});

it('says how an account stands, what to do, what that rests on, and when it is over', () => {
  const { what, next, why } = said(counting(3, 1), { kind: 'now' });
  expect(what).toMatch(
    /^3 échecs, et 1 essai dont nous n’avons pas vu l’issue : il reste au plus 2/,
  );
  expect(next).toBe('Vous pouvez essayer maintenant.');
  expect(why).toHaveLength(2);
  expect(why[1]).toContain('repartir à zéro demain vers 14 h 20');
});

it('names the time at which the count starts again only once', () => {
  const { next, why } = said(counting(4), { kind: 'stop', restartsAt: now + 24 * hour });
  expect([next, ...why].join(' ').match(/repartir à zéro/g)).toHaveLength(1);
});

it('does not repeat the end of a lock, but says when to try later than that', () => {
  expect(said(locked, { kind: 'at', at: now + 10 * minute, why: 'lock' }).next).toBe('');
  const later = said(locked, { kind: 'at', at: now + 2 * hour, why: 'mail' });
  expect(later.next).toContain('Réessayez vers 16 h 20');
  expect(later.what).not.toContain('réessayez');
});

it('gives advice where attempts have no end that was seen, or the count is lost', () => {
  expect(said(counting(0, 1), { kind: 'now' }).next).not.toBe('');
  const lost: Standing = { kind: 'unknown', failures: 0, undecided: 0, pending: 0 };
  expect(said(lost, { kind: 'unknown' }).next).toContain('Nous ne savons pas quand réessayer');
});
