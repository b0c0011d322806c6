import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../src/popup/user-number/reading.ts';

describe('a whole number', () => {
  test.each([
    ['078 0270075 0001', '07802700750001', 'Ardèche'],
    ['359 0000709 0001', '35900007090001', undefined],
    ['45675320380001', '45675320380001', undefined],
  ])('%j can be copied', (text, number, department) => {
    const reading = readEntry(text, false);
    expect(reading.verdict).toEqual({ kind: 'complete' });
    expect(reading).toMatchObject({ number, department });
  });

  test('is split into its three parts', () => {
    expect(readEntry('078 0270075 0001', false).parts).toEqual({
      cafCode: '078',
      thirdPartyRef: '0270075',
      landlordRank: '0001',
    });
  });
});

describe('an unfinished number', () => {
  test('lacks digits while one types, and only that', () => {
    expect(readEntry('078 02', true)).toMatchObject({
      verdict: { kind: 'unfinished', missing: 9 },
      parts: { cafCode: '078', thirdPartyRef: '02', landlordRank: '' },
      number: undefined,
      department: 'Ardèche',
    });
  });

  test('is flagged once the user has left it', () => {
    expect(readEntry('078 02', false).verdict).toMatchObject({
      kind: 'flagged',
      faults: [expect.stringContaining('Il manque 9 chiffres')],
    });
  });
});

describe('what cannot be a user number', () => {
  test.each([
    ['O78 0270075 0001', ['078 0270075 0001']],
    ['078 0270075 000l', ['078 0270075 0001']],
    ['078 0270075 00011', []],
    ['LOG012345A', []],
    ['paul@exemple.fr', []],
  ])('%j is flagged and mended where it can be: %j', (text, suggestions) => {
    const { verdict, number } = readEntry(text, false);
    expect(verdict).toMatchObject({ kind: 'flagged', suggestions });
    expect(number).toBeUndefined();
  });

  test('is not drawn into the boxes', () => {
    expect(readEntry('LOG012345A', true).parts.cafCode).toBe('');
  });

  test('says a reason once, however many digits it concerns', () => {
    const { verdict } = readEntry('O78 O270075 0001', false);
    expect(verdict).toMatchObject({ kind: 'flagged' });
    if (verdict.kind !== 'flagged') return;
    expect(verdict.faults).toHaveLength(2);
    expect(verdict.reasons).toHaveLength(1);
  });
});

test.each(['', '****', '359XXXXXXX0001'])('%j calls for no remark', (text) => {
  expect(readEntry(text, false).verdict).toEqual({ kind: 'nothing' });
});
