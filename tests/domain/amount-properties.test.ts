import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AmountOptions, checkAmount } from '../../src/domain/amount.ts';
import { type AmountStyle, writeAmount } from '../../src/domain/amount-style.ts';
import type { Check } from '../../src/domain/finding.ts';

const styles: readonly AmountStyle[] = [
  { decimal: ',', group: '\u202F', prefix: '', suffix: '\u00A0€' },
  { decimal: ',', group: ' ', prefix: '', suffix: '' },
  { decimal: ',', group: '.', prefix: '€ ', suffix: '' },
  { decimal: '.', group: ',', prefix: '', suffix: ' EUR' },
  { decimal: '.', group: '', prefix: '', suffix: '' },
  { decimal: ',', group: "'", prefix: 'EUR ', suffix: ' / mois' },
];

// What amounts are made of, wrong and right, oftener than chance would bring it together.
const pieces = [
  ...'0123456789',
  ...'0000,,..',
  ...' \u00A0\u202F\t',
  ...'OolI|SB',
  ...'-+–',
  ...'€$',
  ...";:'’/()%²",
  ...'０５，．О\u200B\uD800\0',
  ...['45', '1234', '61250', '605', ',00', ',50', ' 500', 'euros', 'EUR', ' et ', 'centimes', 'k'],
];

const amountLike = fc
  .array(fc.constantFrom(...pieces), { maxLength: 12 })
  .map((list) => list.join(''));
const numberLike = fc
  .array(fc.constantFrom(...'0123456789', '00', '000', ',', '.', ' ', '€'), { maxLength: 10 })
  .map((list) => list.join(''));
const anyText = fc.oneof(
  { weight: 3, arbitrary: amountLike },
  { weight: 3, arbitrary: numberLike },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  // Halves of surrogate pairs too
  {
    weight: 1,
    arbitrary: fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
  },
);
const options: fc.Arbitrary<AmountOptions> = fc.record({
  previous: fc.option(
    fc.oneof(numberLike, anyText, fc.constantFrom('605,00', '1 605,00 €', '45.50', '0')),
    { nil: undefined },
  ),
  typing: fc.option(fc.boolean(), { nil: undefined }),
  commaLimit: fc.option(fc.constantFrom(0, 500, 2000, 100_000, 1e9, Number.POSITIVE_INFINITY), {
    nil: undefined,
  }),
  style: fc.option(fc.constantFrom(...styles), { nil: undefined }),
});
const runs = { numRuns: 1500 };

function isClean({ findings }: Check): boolean {
  return findings.every(({ severity }) => severity === 'hint');
}

describe('checkAmount, whatever the text', () => {
  it('suggests only what is clean under the same options', () => {
    fc.assert(
      fc.property(anyText, options, (text, given) => {
        for (const suggestion of checkAmount(text, given).suggestions) {
          expect([suggestion, isClean(checkAmount(suggestion, given))]).toEqual([suggestion, true]);
          expect(isClean(checkAmount(suggestion, { ...given, typing: false }))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('suggests digits, comma, two digits, at most three of them, none twice, never the text itself', () => {
    fc.assert(
      fc.property(anyText, options, (text, { style: _, ...given }) => {
        const { suggestions } = checkAmount(text, given);
        for (const suggestion of suggestions) {
          expect(suggestion).toMatch(/^(0|[1-9]\d*),\d\d$/);
          expect(suggestion).not.toBe(text);
        }
        expect(suggestions.length).toBeLessThanOrEqual(3);
        expect(new Set(suggestions).size).toBe(suggestions.length);
      }),
      runs,
    );
  });

  it('keeps ranges in the text, and in order', () => {
    fc.assert(
      fc.property(anyText, options, (text, given) => {
        let last = 0;
        for (const { range } of checkAmount(text, given).findings) {
          const [start, end] = range;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      runs,
    );
  });

  it('says the same twice, and while typing nothing that it would not say afterwards', () => {
    fc.assert(
      fc.property(anyText, options, (text, given) => {
        const check = checkAmount(text, given);
        expect(checkAmount(text, given)).toEqual(check);
        const after = checkAmount(text, { ...given, typing: false });
        for (const finding of check.findings) expect(after.findings).toContainEqual(finding);
      }),
      runs,
    );
  });

  it('never answers a question with one value', () => {
    const start = fc.integer({ min: 1, max: 99 });
    const rest = fc.integer({ min: 0, max: 999 }).map((value) => String(value).padStart(3, '0'));
    fc.assert(
      fc.property(start, rest, fc.constantFrom('.', ','), options, (first, last, sign, given) => {
        const { previous: _, style: __, ...alone } = given;
        fc.pre(given.commaLimit === undefined);
        expect(checkAmount(`${first}${sign}${last}`, alone).suggestions.length).not.toBe(1);
      }),
    );
  });

  it('takes every amount as it should be written, and mends it from how others write it', () => {
    const cents = fc.integer({ min: 100, max: 9_999_999 });
    fc.assert(
      fc.property(cents, fc.constantFrom(...styles), (value, style) => {
        const plain = `${Math.floor(value / 100)},${String(value % 100).padStart(2, '0')}`;
        const written = writeAmount(plain, style);
        expect(checkAmount(plain)).toEqual({ findings: [], suggestions: [] });
        expect(checkAmount(plain, { style })).toEqual({ findings: [], suggestions: [] });
        expect(checkAmount(written, { style })).toEqual({ findings: [], suggestions: [] });
        expect(checkAmount(written).suggestions).toEqual(written === plain ? [] : [plain]);
      }),
      runs,
    );
  });

  it.each(['1', ' ', ',', '1 ', '1,', 'a ', '€', 'O.', '\uD800', '\0', '1.234.', '０'])(
    'takes no longer for a long text of %j',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      const given = { previous: text };
      const { findings, suggestions } = checkAmount(text, given);
      expect(findings).toEqual([
        { rule: 'amount/not-a-number', severity: 'error', range: [0, text.length] },
      ]);
      expect(suggestions).toEqual([]);
    },
  );
});
