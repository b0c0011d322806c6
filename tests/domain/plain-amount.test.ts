import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAmount } from '../../src/domain/amount.ts';
import { isPlainAmount } from '../../src/domain/plain-amount.ts';

describe('an amount that is right at a glance', () => {
  it.each([
    ['612,50', undefined],
    ['612,50', '605,00'],
    ['600,00', '600,00'],
    ['1234,56', '1200'],
  ])('%s beside %s', (text, previous) => {
    expect(isPlainAmount(text, previous)).toBe(true);
  });

  it.each([
    ['612.50', undefined],
    ['612,5', undefined],
    ['0612,50', undefined],
    ['612,50 €', undefined],
    ['612,50', '60,50'],
    ['6125,00', '612,50'],
    ['612,50', 'environ 605'],
    ['12345,00', undefined],
  ])('not %s beside %s', (text, previous) => {
    expect(isPlainAmount(text, previous)).toBe(false);
  });

  const amount = fc
    .tuple(fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 0, max: 99 }))
    .map(([euros, cents]) => `${euros},${String(cents).padStart(2, '0')}`);

  it('has no finding', () => {
    fc.assert(
      fc.property(amount, fc.option(amount, { nil: undefined }), (text, previous) => {
        fc.pre(isPlainAmount(text, previous));
        expect(checkAmount(text, { previous }).findings).toEqual([]);
      }),
    );
  });
});
