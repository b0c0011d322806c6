import { describe, expect, it } from 'vitest';
import { isBlank, isSameValue } from '../../src/assistant/same-value.ts';

describe('the same value', () => {
  it.each([
    ['rent-amount', '1 234,50 €', '1234,50'],
    ['rent-amount', '612,5 €', '612,50'],
    ['user-number', '078 0270075 0001', '07802700750001'],
    ['user-number', '078-0270075.0001', '07802700750001'],
    ['login-id', 'LOG 012345 A', 'LOG012345A'],
    ['password', 'a b', 'a b'],
  ] as const)('is, as %s, %s and %s', (role, a, b) => {
    expect(isSameValue(role, a, b)).toBe(true);
  });

  it.each([
    ['rent-amount', '61 250,00 €', '612,50'],
    ['rent-amount', '', '0,00'],
    ['user-number', '780 2700750 001', '07802700750001'],
    ['login-id', 'LOGO12345A', 'LOG012345A'],
    ['password', 'a b', 'ab'],
    ['password', '12,5', '12,50'],
  ] as const)('is not, as %s, %s and %s', (role, a, b) => {
    expect(isSameValue(role, a, b)).toBe(false);
  });
});

it.each(['', ' ', ' €', '___ _______ ____', '-- €'])('takes %j for an empty field', (text) => {
  expect(isBlank(text)).toBe(true);
});

it.each(['0', ' 6 €', 'O', 'é', '７'])('takes %j for a filled one', (text) => {
  expect(isBlank(text)).toBe(false);
});
