import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtfulGlyph, switched } from '../../src/domain/doubtful-glyph.ts';
import { readings } from '../../src/domain/password.ts';

const all = Number.POSITIVE_INFINITY;
const list = (text: string, limit = all): string[] => [...readings(text, limit)];

describe('readings', () => {
  it.each<[string, string[]]>([
    ['', ['']],
    ['Kx7bT4wz', ['Kx7bT4wz']],
    // Small o, S, 5 … are named by no source.
    ['o5S8BZ2g', ['o5S8BZ2g']],
    ['aO9', ['aO9', 'a09']],
    ['a09', ['a09', 'aO9']],
    ['Il', ['Il', 'll', 'II', 'lI', '1l', 'I1', '11', '1I', 'l1']],
    ['1', ['1', 'l', 'I']],
    ['|', ['l', 'I', '1']],
    ['O0O', ['O0O', '00O', 'OOO', 'O00', '0OO', '000', 'OO0', '0O0']],
    ['O1', ['O1', '01', 'Ol', 'OI', '0l', '0I']],
    ['😀l', ['😀l', '😀I', '😀1']],
  ])('%s', (text, expected) => {
    expect(list(text).toSorted()).toEqual(expected.toSorted());
    expect(list(text)[0]).toBe(expected[0]);
  });

  it('goes by changes first, then by the place of the first of them', () => {
    expect(list('O0l', 8)).toEqual(['O0l', '00l', 'OOl', 'O0I', '0Ol', '00I', 'OOI', '0OI']);
  });

  it('lets 1 come in only after all that is done with O, 0, l and I', () => {
    expect(list('Ol', 6)).toEqual(['Ol', '0l', 'OI', '0I', 'O1', '01']);
    expect(list('O1', 6)).toEqual(['O1', '01', 'Ol', 'OI', '0l', '0I']);
  });

  it('gives nothing beyond the limit', () => {
    expect(list('Ol0I', 5)).toHaveLength(5);
    expect(list('Ol0I', 1)).toEqual(['Ol0I']);
    expect(list('Ol0I', 0)).toEqual([]);
  });

  it('works out no more than is asked for, with thousands of millions of readings', () => {
    const asked = readings('O1l|'.repeat(50), all);
    const first = Array.from({ length: 100 }, () => asked.next().value);
    expect(new Set(first).size).toBe(100);
  });

  it('has two readings for each doubtful character: thousands for twelve, each once', () => {
    expect(new Set(readings('O0'.repeat(6), all)).size).toBe(2 ** 12);
  });
});

const text = fc
  .array(fc.constantFrom(...'O0lI1|', ...'O0lI', 'a', 'B', '9', 'é', '😀'), { maxLength: 7 })
  .map((chars) => chars.join(''));

/** How often two texts of the same length differ. */
function differences(a: string, b: string): number {
  const other = [...b];
  return [...a].filter((char, at) => char !== other[at]).length;
}

/** Whether a reading takes a 1 for a letter or a letter for a 1. */
function isFar(from: string, to: string): boolean {
  const other = [...to];
  return [...from].some((char, at) => char !== other[at] && (char === '1' || other[at] === '1'));
}

/** By which readings are in order: the far ones last, and then the number of changes. */
const rank = (from: string, to: string): number =>
  (isFar(from, to) ? 1000 : 0) + differences(from, to);

describe('the readings of any text', () => {
  it('are each there once', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const found = list(typed);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('are all there are, and hold no |', () => {
    const ways = (char: string): number => {
      const glyph = doubtfulGlyph(char);
      if (glyph === undefined) return 1;
      return glyph.confusion === 'round' ? 2 : 3;
    };
    fc.assert(
      fc.property(text, (typed) => {
        const found = list(typed);
        expect(found).toHaveLength([...typed].reduce((product, char) => product * ways(char), 1));
        for (const reading of found) {
          expect(reading).not.toContain('|');
          expect([...reading]).toHaveLength([...typed].length);
        }
      }),
    );
  });

  it('change doubtful characters alone, each into one of its own kind', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const chars = [...typed];
        for (const reading of list(typed, 200)) {
          for (const [at, char] of [...reading].entries()) {
            if (char === chars[at]) continue;
            expect(doubtfulGlyph(char)?.confusion).toBeDefined();
            expect(doubtfulGlyph(char)?.confusion).toBe(doubtfulGlyph(chars[at] ?? '')?.confusion);
          }
        }
      }),
    );
  });

  it('come in order of likelihood, the text itself first', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const ranks = list(typed).map((reading) => rank(typed, reading));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        if (!typed.includes('|')) expect(list(typed, 1)).toEqual([typed]);
      }),
    );
  });

  it('are the same with a smaller limit, as far as it goes', () => {
    fc.assert(
      fc.property(text, fc.nat(40), (typed, limit) => {
        expect(list(typed, limit)).toEqual(list(typed).slice(0, limit));
      }),
    );
  });

  it('lead back to the text', () => {
    fc.assert(
      fc.property(
        text.filter((typed) => !typed.includes('|')),
        (typed) => {
          for (const reading of list(typed, 20)) expect(list(reading)).toContain(typed);
        },
      ),
    );
  });
});

describe('switched', () => {
  it.each([
    ['O', '0O'],
    ['0', 'O0'],
    ['l', 'I1l'],
    ['I', '1lI'],
    ['1', 'lI1'],
    // Once left, a bar does not come back.
    ['|', 'lI1l'],
    ['o', 'oo'],
    ['7', '77'],
  ])('%s → %s', (char, turn) => {
    let now = char;
    for (const expected of turn) {
      now = switched(now);
      expect(now).toBe(expected);
    }
  });
});
