import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsOfDecimals, toCents, writeCents } from '../../src/domain/amount-cents.ts';

describe('toCents', () => {
  it.each([
    ['450', '50', 45_050],
    ['450', '5', 45_050],
    ['450', '', 45_000],
    ['', '50', 50],
    ['0', '05', 5],
    ['000450', '05', 45_005],
    ['999999999999', '99', 99_999_999_999_999],
    ['0999999999999', '99', 99_999_999_999_999],
    ['1000000000000', '00', Number.POSITIVE_INFINITY],
  ])('reads %s and %s', (euros, decimals, cents) => {
    expect(toCents(euros, decimals)).toBe(cents);
  });

  it('loses no digit of what it counts', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999_999_999 }), (cents) => {
        const [euros = '', decimals = ''] = writeCents(cents).split(',');
        expect(toCents(euros, decimals)).toBe(cents);
      }),
    );
  });
});

describe('centsOfDecimals', () => {
  it.each([
    ['50', [45_050]],
    ['5', [45_050]],
    ['500', [45_050]],
    ['50000', [45_050]],
    ['501', [45_050]],
    ['504', [45_050]],
    ['505', [45_050, 45_051]],
    ['509', [45_050, 45_051]],
    ['999', [45_099, 45_100]],
    ['5049', [45_050]],
    ['5050', [45_051]],
    ['4999999', [45_050]],
  ])('reads 450 and %s', (decimals, cents) => {
    expect(centsOfDecimals('450', decimals)).toEqual(cents);
  });
});

describe('writeCents', () => {
  it.each([
    [45_050, '450,50'],
    [45_000, '450,00'],
    [100, '1,00'],
    [50, '0,50'],
    [5, '0,05'],
    [0, '0,00'],
    [10_000_000, '100000,00'],
  ])('writes %d', (cents, plain) => {
    expect(writeCents(cents)).toBe(plain);
  });
});
