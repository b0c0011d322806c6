import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkNumberAmount,
  type NumberAmountOptions,
  toNumberValue,
} from '../../src/domain/number-amount.ts';

type Row = [
  value: string,
  findings: readonly string[],
  suggestions: readonly string[],
  options?: NumberAmountOptions,
];

const july = { previous: '605,00 €' };

const flagged: readonly Row[] = [
  ['', ['not-a-number@0-0'], [], { badInput: true }],
  ['1e3', ['not-a-number@0-3'], []],
  ['450,50', ['not-a-number@0-6'], []],
  ['-', ['not-a-number@0-1'], []],
  ['.', ['not-a-number@0-1'], []],
  ['-450', ['sign@0-1'], ['450,00']],
  ['-61250', ['sign@0-1', 'missing-comma@0-6'], ['612,50'], july],
  ['45050', ['missing-comma@0-5'], ['450,50']],
  ['12345', ['missing-comma@0-5'], ['123,45', '1234,50']],
  ['6125', ['missing-comma@0-4'], ['612,50'], { commaLimit: 5000 }],
  ['61250', ['missing-comma@0-5'], ['612,50'], july],
  ['61250.00', ['missing-comma@0-8'], ['612,50'], july],
  ['6125', ['missing-comma@0-4'], ['612,50'], july],
  ['6125', ['missing-comma@0-4'], ['612,50'], { ...july, typing: true }],
  ['0', ['implausible@0-1'], []],
  ['100000.00', ['implausible@0-9'], []],
  ['3025.00', ['implausible@0-7'], [], july],
  ['9'.repeat(400), ['implausible@0-400'], []],
];

const clean: readonly Row[] = [
  ['', [], []],
  ['', [], [], { badInput: true, typing: true }],
  ['450', [], []],
  ['450.5', [], []],
  ['450.50', [], []],
  ['450.505', [], []],
  ['450.', [], []],
  ['1234', [], []],
  ['45050.00', [], []],
  ['45050', [], [], { typing: true }],
  ['45050', [], [], { commaLimit: 50_000 }],
  ['612.5', [], [], july],
  ['605', [], [], july],
  ['1200', [], [], july],
  ['6', [], [], { ...july, typing: true }],
  ['0', [], [], { typing: true }],
  ['12100', [], [], { previous: '12000' }],
];

describe('checkNumberAmount', () => {
  it.each([...flagged, ...clean])('reads %j', (value, findings, suggestions, options) => {
    const check = checkNumberAmount(value, options);
    expect(
      check.findings.map(({ rule, range }) => `${rule.split('/')[1]}@${range[0]}-${range[1]}`),
    ).toEqual(findings);
    expect(check.suggestions).toEqual(suggestions);
  });

  it('calls what cannot be a rent an error, and what is unlikely a warning', () => {
    const severities = ['1e3', '-450', '45050', '0'].map(
      (value) => checkNumberAmount(value).findings[0]?.severity,
    );
    expect(severities).toEqual(['error', 'error', 'warning', 'warning']);
  });

  it('suggests only what is clean under the same options', () => {
    const values = fc.oneof(
      fc.string(),
      fc.stringMatching(/^-?\d{0,7}(\.\d{0,3})?$/),
      fc.constantFrom('450', '60500', '6050'),
    );
    const options = fc.record({
      previous: fc.constantFrom('605,00', '45,00', '0', '', '12 000 €', undefined),
      badInput: fc.boolean(),
      commaLimit: fc.constantFrom(0, 500, 10_000, Number.NaN, Number.POSITIVE_INFINITY),
    });
    fc.assert(
      fc.property(values, options, (value, given) => {
        for (const suggestion of checkNumberAmount(value, given).suggestions) {
          expect(checkNumberAmount(toNumberValue(suggestion), given).findings).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('toNumberValue', () => {
  it.each([
    ['612,50', '612.50'],
    ['1234,00', '1234.00'],
  ])('writes %s as %s', (plain, value) => {
    expect(toNumberValue(plain)).toBe(value);
  });
});
