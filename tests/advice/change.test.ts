import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChange, diffParts, type Part } from '../../src/advice/change.ts';

/** Changed parts in brackets. */
const marked = (parts: readonly Part[]) =>
  parts.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

describe('diffParts', () => {
  it.each([
    ['LOGO12345A', 'LOG012345A', 'LOG[O]12345A', 'LOG[0]12345A'],
    ['LOGOI2345A', 'LOG012345A', 'LOG[OI]2345A', 'LOG[01]2345A'],
    ['45O,5O', '450,50', '45[O],5[O]', '45[0],5[0]'],
    ['LOG 012345A', 'LOG012345A', 'LOG[ ]012345A', 'LOG012345A'],
    ['1 234.50 €', '1234,50', '1[ ]234[.]50[ €]', '1234[,]50'],
    ['35 O1', '3501', '35[ O]1', '35[0]1'],
    ['450', '450,00', '450', '450[,00]'],
    ['61250', '612,50', '61250', '612[,]50'],
    ['A\u{1d7d8}', 'A0', 'A[\u{1d7d8}]', 'A[0]'],
    ['same', 'same', 'same', 'same'],
    ['', 'A', '', '[A]'],
  ])('%j → %j', (before, after, was, is) => {
    const parts = diffParts(before, after);
    expect([marked(parts.before), marked(parts.after)]).toEqual([was, is]);
  });

  it('loses nothing, and what is kept is the same on both sides', () => {
    const text = fc.string({ unit: fc.constantFrom('0', 'O', '1', ' ', '€', '\u{1d7d8}') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffParts(before, after);
        const whole = (side: readonly Part[]) => side.map((part) => part.text).join('');
        const kept = (side: readonly Part[]) => whole(side.filter((part) => !part.changed));
        expect([whole(parts.before), whole(parts.after)]).toEqual([before, after]);
        expect(kept(parts.before)).toBe(kept(parts.after));
        expect([...parts.before, ...parts.after].every((part) => part.text !== '')).toBe(true);
      }),
    );
  });
});

describe('describeChange', () => {
  it.each([
    ['LOGO12345A', 'LOG012345A', 'la lettre O devient le chiffre zéro'],
    ['450.50', '450,50', 'un point devient une virgule'],
    [
      'LOG0l2345a',
      'LOG012345A',
      'la lettre L minuscule devient le chiffre un, la lettre a minuscule devient la lettre A',
    ],
    ['LOG 012345A', 'LOG012345A', ''],
    ['same', 'same', ''],
  ])('%j → %j: %j', (before, after, spoken) => {
    expect(describeChange(before, after)).toBe(spoken);
  });
});
