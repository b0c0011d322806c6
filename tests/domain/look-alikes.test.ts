import { describe, expect, it } from 'vitest';
import { digitLookAlike, letterLookAlikes } from '../../src/domain/look-alikes.ts';

describe('digitLookAlike', () => {
  it.each([
    ...[...'OoQDØø'].map((char) => [char, '0'] as const),
    ...[...'Ili|ıİ'].map((char) => [char, '1'] as const),
  ])('finds %s close to %s', (char, digit) => {
    expect(digitLookAlike(char)).toEqual({ digits: [digit], close: true });
  });

  it.each([
    ['S', ['5']],
    ['s', ['5']],
    ['Z', ['2']],
    ['z', ['2']],
    ['L', ['1']],
    ['B', ['8']],
    ['G', ['6']],
    ['d', ['0']],
    ['b', ['8', '6']],
    ['g', ['6', '9']],
    ['q', ['0', '9']],
  ] as const)('finds %s faintly like %j', (char, digits) => {
    expect(digitLookAlike(char)).toEqual({ digits, close: false });
  });

  it.each([...'0159AEXaex-é', '', 'OO', 'О'])('finds %j like none', (char) => {
    expect(digitLookAlike(char)).toBeUndefined();
  });
});

describe('letterLookAlikes', () => {
  it.each([
    ['0', ['O']],
    ['1', ['I', 'L']],
    ['|', ['I', 'L']],
    ['ı', ['I']],
    ['İ', ['I']],
    ['2', ['Z']],
    ['5', ['S']],
    ['6', ['G']],
    ['8', ['B']],
    ['Ø', ['O']],
    ['ø', ['O']],
  ] as const)('takes %s for %j', (char, letters) => {
    expect(letterLookAlikes(char)).toEqual(letters);
  });

  it.each([...'3479AOlé-', ''])('takes %j for none', (char) => {
    expect(letterLookAlikes(char)).toEqual([]);
  });
});
