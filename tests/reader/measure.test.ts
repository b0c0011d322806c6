import { describe, expect, it } from 'vitest';
import { measureReader } from './measure.ts';
import { seededRandom } from './random.ts';
import { countDoubtful, misreadRate, passwordWith, randomPassword, typedFor } from './user.ts';
import { ways } from './ways.ts';

const right = 1 - misreadRate;

/** What the reader reaches, worked out: none, one or two of three misread, of which one in three. */
const threeDoubtful = right ** 3 + 3 * right ** 2 * misreadRate + right * misreadRate ** 2;
/** Chance: the first reading, else four of the seven others. */
const threeByChance = right ** 3 + (1 - right ** 3) * (4 / 7);

describe('the measure', () => {
  const measured = measureReader({ passwords: 8000, seed: 3 });
  const lineOf = (doubtful: number) =>
    measured.byDoubtful.find((line) => line.doubtful === doubtful)?.shares;

  it('is the same for the same seed, and another for another', () => {
    const few = { passwords: 300, seed: 5 };
    expect(measureReader(few)).toEqual(measureReader(few));
    expect(measureReader(few)).not.toEqual(measureReader({ ...few, seed: 6 }));
  });

  it('reaches all with the reader where there are four readings at most', () => {
    expect(lineOf(1)?.reader).toBe(1);
    expect(lineOf(2)?.reader).toBe(1);
  });

  it.each([
    [3, 'reader', threeDoubtful],
    [3, 'chance', threeByChance],
    [3, 'same', right ** 3],
    [4, 'reader', right ** 4 + 4 * right ** 3 * misreadRate],
    [6, 'same', right ** 6],
  ] as const)('comes to what can be worked out: %i doubtful, %s', (doubtful, way, expected) => {
    const found = lineOf(doubtful)?.[way] ?? 0;
    expect(Math.abs(found - expected)).toBeLessThan(0.02);
  });
});

describe('the simulated user', () => {
  const random = seededRandom(1);

  it('reads each doubtful character wrongly at the rate given, and no other', () => {
    const typed = typedFor('O0lIa1'.repeat(5000), random);
    const wrong = [...typed].filter((char, at) => char !== 'O0lIa1'[at % 6]);
    expect(Math.abs(wrong.length / 20_000 - misreadRate)).toBeLessThan(0.02);
    expect(typed.replaceAll(/[O0]/g, 'o').replaceAll(/[lI]/g, 'l')).toBe('oolla1'.repeat(5000));
  });

  it.each([0, 3, 8])('has passwords with %i doubtful characters', (doubtful) => {
    for (let count = 0; count < 50; count += 1) {
      const password = passwordWith(doubtful, random);
      expect(countDoubtful(password)).toBe(doubtful);
      expect(password).toMatch(/^[A-Za-z0-9]{8,12}$/);
    }
  });

  it('has passwords of letters and digits', () => {
    for (let count = 0; count < 50; count += 1) {
      expect(randomPassword(random)).toMatch(/^[A-Za-z0-9]{8,12}$/);
    }
  });
});

describe('the ways', () => {
  it.each(['reader', 'chance', 'same'] as const)(
    '%s: five tries, what was typed first, none twice',
    (way) => {
      const tries = ways[way]('aO0lIb', seededRandom(2));
      expect(tries[0]).toBe('aO0lIb');
      expect(tries.length).toBeLessThanOrEqual(5);
      expect(new Set(tries).size).toBe(tries.length);
    },
  );

  it('chance takes any of the readings', () => {
    const random = seededRandom(4);
    const seen = new Set(Array.from({ length: 200 }, () => ways.chance('O0l', random)).flat());
    expect(seen.size).toBe(8);
  });
});
