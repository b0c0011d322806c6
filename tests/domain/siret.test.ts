import { describe, expect, it } from 'vitest';
import { isSiretLike } from '../../src/domain/siret.ts';

describe('isSiretLike', () => {
  it.each([
    '73282932000074',
    '50000005400006',
    '12000101100010',
    '11000201100044',
    '18004623700012',
  ])('takes %s for a SIRET', (digits) => {
    expect(isSiretLike(digits)).toBe(true);
  });

  it.each([
    ['07802700750001', 'a user number'],
    ['35900007090001', 'a user number'],
    ['45675320380001', 'a user number'],
    ['73282932000075', 'a wrong last digit'],
    ['73282932100007', 'a right sum, but of a wrong SIREN'],
    ['73282932', 'too short'],
    ['732829320', 'a SIREN'],
    ['732829320000740', 'too long'],
    ['732 829 320 00074', 'spaces'],
    ['7328293200007A', 'a letter'],
    ['', 'nothing'],
  ])('does not take %s for one: %s', (digits) => {
    expect(isSiretLike(digits)).toBe(false);
  });
});
