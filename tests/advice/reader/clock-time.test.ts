import { expect, it } from 'vitest';
import { clockTime } from '../../../src/advice/reader/clock-time.ts';
import { plainSpaces } from '../plain-spaces.ts';

const now = new Date(2026, 2, 2, 14, 3, 30).getTime();

it.each<[string, Date]>([
  ['à 14 h 05', new Date(2026, 2, 2, 14, 5)],
  ['à 14 h 06', new Date(2026, 2, 2, 14, 5, 1)],
  ['à 15 h 00', new Date(2026, 2, 2, 14, 59, 59, 999)],
  ['demain à 0 h 00', new Date(2026, 2, 2, 23, 59, 30)],
  ['demain à 9 h 30', new Date(2026, 2, 3, 9, 30)],
  ['le 4 mars à 9 h 30', new Date(2026, 2, 4, 9, 30)],
  ['le 2 mars à 14 h 05', new Date(2027, 2, 2, 14, 5)],
])('%s', (words, at) => {
  expect(plainSpaces(clockTime(at.getTime(), now))).toBe(words);
});
