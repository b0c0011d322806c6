import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitsOf, type Entry, retype } from '../../../src/popup/user-number/entry.ts';

/** Reads "078| 02" as a text with its caret. */
function entry(drawn: string): Entry {
  return { text: drawn.replace('|', ''), caret: drawn.indexOf('|') };
}

function drawn({ text, caret }: Entry): string {
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
}

describe('typing', () => {
  test.each([
    ['', '|', '|'],
    ['', '0|', '0|'],
    ['07', '078|', '078|'],
    ['078', '0780|', '078 0|'],
    ['078 027007', '078 0270075|', '078 0270075|'],
    ['078 0270075', '078 02700750|', '078 0270075 0|'],
    ['078 0270075 000', '078 0270075 0001|', '078 0270075 0001|'],
    ['078 0270075 0001', '078 0270075 00019|', '078 0270075 00019|'],
    // In the middle: the digit typed keeps the caret behind it.
    ['078 0270075', '079|8 0270075', '079| 8027007 5'],
    ['078 0270075', '0789| 0270075', '078 9|027007 5'],
    ['078 02', '|8078 02', '|807 802'],
    // A blank typed by hand is neither needed nor harmful.
    ['078', '078 |', '078|'],
  ])('%j, then %j → %j', (before, typed, expected) => {
    expect(drawn(retype(before, entry(typed)))).toBe(expected);
  });
});

describe('pasting', () => {
  test.each([
    ['359 00007090001|', '359 0000709 0001|'],
    ['35900007090001|', '359 0000709 0001|'],
    ['456-7532038-0001|', '456 7532038 0001|'],
    ['078|', '078|'],
    ['\u00a0359\u00a0 0000709\u202f0001\u00a0|', '359 0000709 0001|'],
  ])('%j → %j', (typed, expected) => {
    expect(drawn(retype('', entry(typed)))).toBe(expected);
  });
});

describe('erasing', () => {
  test.each<[string, string, 'backward' | 'forward', string]>([
    ['078 02', '078 0|', 'backward', '078 0|'],
    ['078 0', '078 |', 'backward', '078|'],
    ['078 02', '078 |2', 'backward', '078| 2'],
    // The blank went: the digit before or after it is meant.
    ['078 02', '078|02', 'backward', '07|0 2'],
    ['078 02', '078|02', 'forward', '078| 2'],
    ['078 0270075 0001', '078 0270075|0001', 'backward', '078 027007|0 001'],
    ['078 0270075 0001', '078 0270075|0001', 'forward', '078 0270075| 001'],
    ['078 02', '|78 02', 'forward', '|780 2'],
    ['078', '|', 'backward', '|'],
  ])('%j, then %j (%s) → %j', (before, typed, erased, expected) => {
    expect(drawn(retype(before, entry(typed), erased))).toBe(expected);
  });
});

describe('what is no user number is left as it was typed', () => {
  test.each(['LOG012345A', 'LOG 012345A', 'paul@exemple.fr', '078 O27', '12**', 'rien de tel'])(
    '%j',
    (text) => {
      expect(retype('', { text, caret: 2 })).toEqual({ text, caret: 2 });
    },
  );
});

test('no digit is ever lost, and the caret stays beside the same digit', () => {
  const digitsAndBlanks = fc.string({ unit: fc.constantFrom(...'0123456789 '), maxLength: 20 });
  fc.assert(
    fc.property(digitsAndBlanks, fc.nat(20), (text, at) => {
      const caret = Math.min(at, text.length);
      const next = retype('', { text, caret });
      const count = (part: string) => part.replaceAll(' ', '');
      expect(count(next.text)).toBe(count(text));
      expect(count(next.text.slice(0, next.caret))).toBe(count(text.slice(0, caret)));
    }),
  );
});

test('the digits of a text, if it holds nothing else', () => {
  expect(digitsOf('078 0270075 0001')).toBe('07802700750001');
  expect(digitsOf('')).toBe('');
  expect(digitsOf('078 O')).toBeUndefined();
});
