import { describe, expect, test } from 'vitest';
import { writeAmount } from './application/money.ts';
import { plainAmount, refuseAmount, type Writing } from './rules/amount.ts';

describe('refuseAmount', () => {
  test.each<[string, Writing]>([
    ['605,00', 'typed'],
    ['612,5', 'typed'],
    ['1234', 'typed'],
    ['1\u202f234,50\u00a0€', 'page'],
    ['605,00 €', 'page'],
    ['612.5', 'number'],
    ['605', 'number'],
  ])('takes %j (%s)', (text, writing) => {
    expect(refuseAmount(text, writing)).toBeUndefined();
  });

  test.each<[string, Writing, RegExp]>([
    ['612.50', 'typed', /virgule/],
    ['612,50 €', 'typed', /uniquement des chiffres/],
    ['612,50 euros', 'typed', /uniquement des chiffres/],
    ['612 EUR', 'typed', /uniquement des chiffres/],
    ['1 234,50', 'typed', /sans espace/],
    ['1\u00a0234,50', 'typed', /sans espace/],
    ['612,505', 'typed', /pas valable/],
    ['612,', 'typed', /pas valable/],
    ['-612,50', 'typed', /pas valable/],
    ['612,50', 'page', /pas valable/],
    ['612,50', 'number', /pas valable/],
  ])('refuses %j (%s)', (text, writing, reason) => {
    expect(refuseAmount(text, writing)).toMatch(reason);
  });
});

test.each([
  ['605', '605,00'],
  ['612,5', '612,50'],
  ['1\u202f234,50\u00a0€', '1234,50'],
  ['612.5', '612,50'],
])('keeps %j as %s', (text, kept) => {
  expect(plainAmount(text)).toBe(kept);
});

test.each([
  ['1234,5', '1\u202f234,50\u00a0€'],
  ['605', '605,00\u00a0€'],
  ['1234567.89', '1\u202f234\u202f567,89\u00a0€'],
  ['1\u202f234,50\u00a0€', '1\u202f234,50\u00a0€'],
  ['6O5,00', '6O5,00'],
  ['', ''],
])('the page writes %j as %j', (text, written) => {
  expect(writeAmount(text)).toBe(written);
});
