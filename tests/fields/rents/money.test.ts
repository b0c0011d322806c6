import { describe, expect, it } from 'vitest';
import { amountIn, amountInCell, namesEuro } from '../../../src/fields/rents/money.ts';

describe('an amount in a text', () => {
  it.each([
    ['605,00 €', '605,00'],
    ['Juillet 2023 : 605 €', '605'],
    ['Loyer de juillet 2023 : 1 212,50 €', '1 212,50'],
    ['1\u202f212,50\u00a0€', '1\u202f212,50'],
    ['1.212,50 euros', '1.212,50'],
    ['(605.00)', '605.00'],
    ['€605', '605'],
    ['€1 212.50', '1 212.50'],
    ['Juillet 2023', undefined],
    ['le 01/07/2023', undefined],
    ['le 01.07.2023', undefined],
    ['45 m²', undefined],
    ['—', undefined],
  ])('%j: %j', (text, amount) => {
    expect(amountIn(text)).toBe(amount);
  });
});

describe('an amount in the cell of a column of amounts', () => {
  it.each([
    ['605', '605'],
    [' 1 605 ', '1 605'],
    ['605,00 €', '605,00'],
    ['', undefined],
    ['non renseigné', undefined],
  ])('%j: %j', (text, amount) => {
    expect(amountInCell(text)).toBe(amount);
  });
});

it('knows the currency', () => {
  expect(['12 €', 'Montant en euros', '(€)'].every(namesEuro)).toBe(true);
  expect(['12 m²', 'Montant', 'Eurostar'].some(namesEuro)).toBe(false);
});
