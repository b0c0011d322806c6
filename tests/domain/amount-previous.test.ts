import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, readPrevious } from '../../src/domain/amount-previous.ts';

describe('readAmount', () => {
  it.each([
    ['605,00', 60_500],
    ['605.00', 60_500],
    ['605', 60_500],
    ['605,5', 60_550],
    ['1 605,00 €', 160_500],
    ['1\u202F605,00\u00A0€', 160_500],
    ['1.605,00', 160_500],
    ['1,605.00', 160_500],
    ['1.605', 160_500],
    ['605,000', 60_500],
    ['605,00 € / mois', 60_500],
    ['Loyer : 605,00 €', 60_500],
    ['605€50', 60_550],
    ['61250', 6_125_000],
    ['0,00', 0],
  ])('reads %j', (text, cents) => {
    expect(readAmount(text)).toBe(cents);
  });

  it.each([
    '',
    '—',
    'Non déclaré',
    '-605,00',
    '12.345',
    '150 5',
    'Juillet 2018 : 605,00 €',
    '605,00 € 612,00 €',
    '12.07.2018',
    '9'.repeat(20),
    '9'.repeat(100_000),
  ])('does not read %j', (text) => {
    expect(readAmount(text)).toBeUndefined();
  });
});

it('reads at a glance what it would read otherwise', () => {
  const usual = fc.stringMatching(/^\d{1,9}(,\d\d)?$/);
  fc.assert(
    fc.property(usual, (text) => {
      expect(readAmount(text)).toBe(readAmount(`${text} €`));
    }),
  );
});

describe('readPrevious', () => {
  it.each([
    ['605,00', 60_500],
    ['0,00', undefined],
    ['?', undefined],
    [undefined, undefined],
  ])('takes %j for %j cents', (text, cents) => {
    expect(readPrevious(text)).toBe(cents);
  });
});
