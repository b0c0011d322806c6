import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attemptTexts } from '../../../src/advice/attempts/attempt-texts.ts';
import { badgeText } from '../../../src/advice/attempts/badge-text.ts';
import { countdown, duration } from '../../../src/advice/attempts/duration.ts';
import { lockAnnouncement } from '../../../src/advice/attempts/lock-announcement.ts';
import { nextTrySentence } from '../../../src/advice/attempts/next-try-sentence.ts';
import {
  isWorthSaying,
  restartSentence,
  standingSentence,
} from '../../../src/advice/attempts/standing-sentence.ts';
import { aboutTime, timeOfDay } from '../../../src/advice/attempts/time-of-day.ts';
import { defaultAttemptLimits as limits } from '../../../src/domain/attempt-limits.ts';
import type { Standing } from '../../../src/domain/attempt-standing.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { spokenAttempts } from './spoken-attempts.ts';

const zone = process.env['TZ'];
beforeEach(() => {
  process.env['TZ'] = 'Europe/Paris';
});
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/** 14 h 20 in Paris. */
const now = Date.parse('2026-11-20T13:20:00Z');

function counting(failures: number, undecided = 0): Standing {
  const triesLeft = limits.failures - failures;
  const lastFailureAt = now - 5 * minute;
  return {
    kind: 'counting',
    failures,
    undecided,
    pending: 0,
    triesLeft,
    ...(failures > 0 && { lastFailureAt, restartsAt: lastFailureAt + 24 * hour }),
  };
}
const unknown = (failures: number, undecided = 0): Standing => ({
  kind: 'unknown',
  failures,
  undecided,
  pending: 0,
});
const locked = (left: number): Standing => ({
  kind: 'locked',
  since: now + left - 10 * minute,
  until: now + left,
});
const what = (standing: Standing) => plainSpaces(standingSentence(standing, now, limits).what);

describe('how an account stands', () => {
  it.each([
    [counting(3), '3 échecs vus ici : il reste au plus 2 essais avant un blocage de 10 minutes.'],
    [counting(4), '4 échecs vus ici : il reste au plus 1 essai avant un blocage de 10 minutes.'],
    [counting(1), '1 échec vu ici : il reste au plus 4 essais avant un blocage de 10 minutes.'],
    [
      counting(3, 1),
      '3 échecs, et 1 essai dont nous n’avons pas vu l’issue : il reste au plus 2 essais avant un blocage de 10 minutes.',
    ],
    [
      counting(1, 2),
      '1 échec, et 2 essais dont nous n’avons pas vu l’issue : il reste au plus 4 essais avant un blocage de 10 minutes.',
    ],
    [counting(0, 2), '2 essais dont nous n’avons pas vu l’issue.'],
    [counting(0), 'Aucun échec vu ici.'],
    [unknown(0), 'Nombre d’essais restants avant un blocage de 10 minutes : inconnu.'],
    [locked(10 * minute), 'Compte bloqué : réessayez dans 10 min 00 s.'],
    [locked(65 * second), 'Compte bloqué : réessayez dans 1 min 05 s.'],
    [locked(9 * second), 'Compte bloqué : réessayez dans 9 s.'],
  ])('%j', (standing, sentence) => {
    expect(what(standing)).toBe(sentence);
  });

  it('never names a number of tries left where nothing was seen, or where it is unknown', () => {
    for (const standing of [counting(0), counting(0, 3), unknown(0), unknown(3, 1)]) {
      const { what, why } = standingSentence(standing, now, limits);
      expect(`${what} ${why}`).not.toMatch(/reste au plus|\d essais? (?:restants?|avant)/);
    }
  });

  it('says what was seen since the count was lost', () => {
    const { why } = standingSentence(unknown(2), now, limits);
    expect(plainSpaces(why)).toContain('Depuis : 2 échecs vus ici.');
    expect(standingSentence(unknown(0), now, limits).why).not.toContain('Depuis');
  });

  it('says when the count starts again', () => {
    expect(plainSpaces(restartSentence(counting(3), now))).toBe(
      'Sans nouvel échec, le nombre d’échecs devrait repartir à zéro demain vers 14 h 15, sans certitude.',
    );
    for (const standing of [counting(0), unknown(3), locked(minute)]) {
      expect(restartSentence(standing, now)).toBe('');
    }
  });

  it('follows other limits', () => {
    const other = { ...limits, lockTime: 90 * minute };
    expect(standingSentence(counting(3), now, other).what).toContain('blocage de 1 heure 30.');
  });

  it.each([
    [counting(0), false],
    [counting(2), false],
    [counting(2, 2), false],
    [counting(3), true],
    [counting(4), true],
    [unknown(0), false],
    [unknown(1), true],
    [unknown(0, 1), true],
    [locked(minute), true],
  ])('is worth saying beside the button from the third failure on: %j', (standing, worth) => {
    expect(isWorthSaying(standing, limits)).toBe(worth);
  });
});

describe('when to try next', () => {
  it.each([
    [{ kind: 'now' }, 'Vous pouvez essayer maintenant.'],
    [
      { kind: 'at', at: now + 10 * minute, why: 'lock' },
      'Réessayez vers 14 h 30, à la fin du blocage.',
    ],
    [
      { kind: 'at', at: now + 2 * hour, why: 'mail' },
      'Ce mot de passe vient d’arriver par mail. Réessayez vers 16 h 20, 2 heures après l’échec.',
    ],
    [
      { kind: 'stop', restartsAt: now + 24 * hour },
      'Arrêtez-vous là : un échec de plus bloquerait le compte 10 minutes. Le nombre d’échecs devrait repartir à zéro demain vers 14 h 20, sans certitude.',
    ],
  ] as const)('%j', (next, sentence) => {
    expect(plainSpaces(nextTrySentence(next, now, limits))).toBe(sentence);
  });
});

describe('a lock, for screen readers,', () => {
  it('is announced at 10, 5, 1 and 0 minutes only', () => {
    const heard: string[] = [];
    let before: number | undefined;
    for (let left = 10 * minute; left >= -minute; left -= second) {
      const said = lockAnnouncement(left, before);
      if (said !== undefined) heard.push(`${left / minute}: ${said}`);
      before = left;
    }
    expect(heard.map(plainSpaces)).toEqual([
      '10: Compte bloqué : encore 10 minutes.',
      '5: Compte bloqué : encore 5 minutes.',
      '1: Compte bloqué : encore 1 minute.',
      '0: Le blocage devrait être fini : vous pouvez réessayer.',
    ]);
  });

  it.each([
    ['a moment after it began', 10 * minute - 2 * second, undefined, 'encore 10 minutes'],
    ['seven minutes before its end', 7 * minute, undefined, undefined],
    ['of half an hour', 30 * minute, undefined, undefined],
    ['in a tab that slept', 4 * minute, 9 * minute, 'encore 5 minutes'],
    ['in a tab that slept long', -hour, 9 * minute, 'vous pouvez réessayer'],
    ['that is over, once only', -second, 0, undefined],
    ['that was over long before', -hour, undefined, undefined],
  ])('%s', (_, left, before, said) => {
    const text = lockAnnouncement(left, before);
    if (said === undefined) expect(text).toBeUndefined();
    else expect(text).toContain(said);
  });
});

describe('the badge', () => {
  it.each([
    [locked(10 * minute), '10′'],
    [locked(9 * minute + 1), '10′'],
    [locked(1), '1′'],
    [locked(0), ''],
    [locked(-hour), ''],
    [locked(24 * hour), '24h'],
    [counting(4), ''],
    [unknown(2), ''],
  ])('%j', (standing, text) => {
    expect(badgeText(standing, now)).toBe(text);
    expect(badgeText(standing, now).length).toBeLessThanOrEqual(4);
  });
});

describe('times and durations', () => {
  it.each([
    ['2026-11-20T13:20:00Z', '14 h 20', 'vers 14 h 20'],
    ['2026-11-20T14:00:00Z', '15 h', 'vers 15 h'],
    ['2026-11-20T14:00:01Z', '15 h 01', 'vers 15 h 01'],
    ['2026-11-20T22:59:00Z', '23 h 59', 'vers 23 h 59'],
    ['2026-11-20T23:00:00Z', 'demain 0 h', 'demain vers 0 h'],
    ['2026-11-21T08:05:00Z', 'demain 9 h 05', 'demain vers 9 h 05'],
    ['2026-11-23T08:00:00Z', 'lundi 9 h', 'lundi vers 9 h'],
  ])('%s → %s', (at, text, about) => {
    expect(plainSpaces(timeOfDay(Date.parse(at), now))).toBe(text);
    expect(plainSpaces(aboutTime(Date.parse(at), now))).toBe(about);
  });

  it.each([
    ['the 23 hours of spring', '2026-03-28T13:20:00Z', 'demain 15 h 20'],
    ['the 25 hours of autumn', '2026-10-24T12:20:00Z', 'demain 13 h 20'],
  ])('24 hours later on %s', (_, at, text) => {
    const start = Date.parse(at);
    expect(plainSpaces(timeOfDay(start + 24 * hour, start))).toBe(text);
  });

  it('does not name the same hour twice without saying which, when clocks go back', () => {
    const before = Date.parse('2026-10-25T00:55:00Z');
    expect(plainSpaces(timeOfDay(before + 10 * minute, before))).toBe('2 h 05');
    const { what } = standingSentence(
      { kind: 'locked', since: before, until: before + 10 * minute },
      before,
      limits,
    );
    expect(plainSpaces(what)).toContain('10 min 00 s');
  });

  it.each([
    [second, '1 seconde'],
    [45 * second, '45 secondes'],
    [minute, '1 minute'],
    [10 * minute, '10 minutes'],
    [hour, '1 heure'],
    [90 * minute, '1 heure 30'],
    [2 * hour, '2 heures'],
  ])('%i ms: %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });

  it.each([
    [0, '0 s'],
    [-5, '0 s'],
    [1, '1 s'],
    [59_001, '1 min 00 s'],
    [605 * second, '10 min 05 s'],
    [hour, '1 h 00 min'],
    [62 * minute, '1 h 02 min'],
  ])('%i ms left: %s', (ms, text) => {
    expect(plainSpaces(countdown(ms))).toBe(text);
  });
});

describe('the words', () => {
  it('name an account as the user does', () => {
    expect(plainSpaces(attemptTexts.account('Gironde'))).toBe('Compte « Gironde »');
    expect(attemptTexts.account('')).toBe('Ce compte');
  });

  it('give no number a wrong noun', () => {
    const wrong = /\b[01] (?:essais|échecs|minutes)\b|\b[2-9] (?:essai|échec|minute)\b/;
    expect(spokenAttempts().filter((text) => wrong.test(text))).toEqual([]);
  });
});
