import { describe, expect, it } from 'vitest';
import { lockEnded } from '../../../src/advice/attempts/lock-announcement.ts';
import {
  type AccountSeen,
  lockEndedWords,
  noticeWords,
} from '../../../src/advice/attempts/notice-words.ts';
import { defaultAttemptLimits as limits } from '../../../src/domain/attempt-limits.ts';
import { plainSpaces } from '../plain-spaces.ts';

const minute = 60_000;
const now = Date.parse('2026-11-20T13:20:00Z');
const locked = { kind: 'locked', since: now, until: now + 10 * minute } as const;
const atEnd = { kind: 'at', at: locked.until, why: 'lock' } as const;
const afterMail = { kind: 'at', at: now + 120 * minute, why: 'mail' } as const;
const seen = (changes: Partial<AccountSeen>): AccountSeen => ({
  name: '',
  standing: locked,
  next: atEnd,
  limits,
  ...changes,
});

describe('the words beside the log-in button', () => {
  it('say once when a lock ends', () => {
    const { what, why, next } = noticeWords(seen({}), now);
    expect(plainSpaces(what)).toBe('Compte bloqué : réessayez dans 10 min 00 s.');
    expect(why).toContain('vers');
    expect(next).toBe('');
  });

  it('do not ask to try at the end of a lock where that is too early', () => {
    const { what, next } = noticeWords(seen({ next: afterMail }), now);
    expect(plainSpaces(what)).toBe('Compte bloqué : encore 10 min 00 s.');
    expect(next).toContain('vient d’arriver par mail');
    const ended = lockEndedWords(seen({ next: afterMail }), locked.until);
    expect(`${ended.what} ${ended.next}`).not.toContain('pouvez réessayer');
    expect(ended.next).toContain('vient d’arriver par mail');
  });

  it.each([now - 1, now - 60 * minute, now - 1440 * minute])(
    'never make a lock longer than it is: at %i',
    (time) => {
      expect(noticeWords(seen({}), time).what).toBe(noticeWords(seen({}), now).what);
    },
  );

  it('say that one may try once a lock has ended', () => {
    for (const next of [atEnd, { kind: 'now' } as const]) {
      expect(lockEndedWords(seen({ next }), locked.until).what).toBe(lockEnded);
    }
  });

  it('say "inconnu", and no number of tries left, where the count was lost', () => {
    const standing = { kind: 'unknown', failures: 3, undecided: 1, pending: 0 } as const;
    const words = noticeWords(seen({ standing, next: { kind: 'unknown' } }), now);
    expect(plainSpaces(words.what)).toBe(
      'Nombre d’essais restants avant un blocage de 10 minutes : inconnu.',
    );
    expect(plainSpaces(words.why)).toContain('3 échecs, et 1 essai dont');
    expect(Object.values(words).join(' ')).not.toContain('au plus');
  });

  it('name an account that has a name', () => {
    expect(plainSpaces(noticeWords(seen({ name: 'Gironde' }), now).account)).toBe(
      'Compte « Gironde »',
    );
    expect(noticeWords(seen({}), now).account).toBe('');
  });
});
