import { describe, expect, it } from 'vitest';
import { addsSigns, readBlankStyle, readRewriting } from '../../src/assistant/page-rewriting.ts';

const euro = { prefix: '', group: '', decimal: ',', suffix: ' €' } as const;

describe('an amount that the page rewrote', () => {
  it.each([
    ['while it is typed', '1234 €', '1 234 €', { ...euro, group: ' ' }],
    ['as in a cash register', '6', '0,06 €', euro],
    ['as in a cash register, further on', '12,345 €', '123,45 €', euro],
    ['with the cents filled up', '1234,5', '1 234,50 €', { ...euro, group: ' ' }],
  ])('tells how the page writes, %s', (_, typed, found, style) => {
    expect(readRewriting(typed, found, undefined)).toEqual(style);
  });

  it.each([
    ['another amount', '612.50', '61 250,00 €'],
    ['what the user wrote, but for its spaces', '1 234.50 €', '1234.50€'],
    ['a sign taken away', '0,061 €', '0,61 €'],
    ['an amount that is not finished', '1234,', '1 234, €'],
    ['the plain way', '612.5', '612,50'],
  ])('tells nothing: %s', (_, typed, found) => {
    expect(readRewriting(typed, found, undefined)).toBeUndefined();
  });

  it('leaves what is known where it does not tell', () => {
    const known = { prefix: '', group: '\u202f', decimal: '.', suffix: ' €' } as const;
    expect(readRewriting('612', '612 €', known)).toEqual(known);
  });
});

describe('an empty field with a mask', () => {
  it('tells where the currency stands', () => {
    expect(readBlankStyle(' €')).toMatchObject({ prefix: '', suffix: ' €' });
    expect(readBlankStyle('€ ')).toMatchObject({ prefix: '€ ', suffix: '' });
  });

  it.each(['', ' ', '__,__ €', '-'])('tells nothing: %j', (blank) => {
    expect(readBlankStyle(blank)).toBeUndefined();
  });
});

it('tells signs that the page added from those that it took away', () => {
  expect(addsSigns('0780', '078 0')).toBe(true);
  expect(addsSigns('078 0', '0780')).toBe(false);
  expect(addsSigns('078O', '078 0')).toBe(false);
});
