import { describe, expect, it } from 'vitest';
import {
  isImplausible,
  isNear,
  isOrdinary,
  isTooSmall,
  placeComma,
} from '../../src/domain/amount-magnitude.ts';

const alone = { previous: undefined, commaLimit: 10_000 };
const july = { previous: 60_500, commaLimit: 10_000 };

describe('isNear', () => {
  it.each([
    [60_500, true],
    [75_625, true],
    [75_626, false],
    [45_375, true],
    [45_374, false],
    [Number.POSITIVE_INFINITY, false],
  ])('compares %d cents with 605,00', (cents, near) => {
    expect(isNear(cents, 60_500)).toBe(near);
  });
});

describe('isOrdinary', () => {
  it.each([
    [9_999, false],
    [10_000, true],
    [300_000, true],
    [300_001, false],
  ])('judges %d cents', (cents, ordinary) => {
    expect(isOrdinary(cents)).toBe(ordinary);
  });
});

describe('isImplausible', () => {
  it.each([
    [0, alone, true],
    [99, alone, true],
    [100, alone, false],
    [9_999_999, alone, false],
    [10_000_000, alone, true],
    [10_000_000, { ...alone, commaLimit: 200_000 }, false],
    [20_000_000, { ...alone, commaLimit: 200_000 }, true],
    [Number.POSITIVE_INFINITY, alone, true],
    [0, july, true],
    [12_100, july, true],
    [12_101, july, false],
    [302_499, july, false],
    [302_500, july, true],
    [50, { ...july, previous: 100 }, false],
    [20_000_000, { ...july, previous: 19_000_000 }, false],
  ])('judges %d cents beside %j', (cents, measure, implausible) => {
    expect(isImplausible(cents, measure)).toBe(implausible);
  });
});

describe('isTooSmall', () => {
  it.each([
    [99, undefined, true],
    [100, undefined, false],
    [12_100, 60_500, true],
    [12_101, 60_500, false],
    [302_500, 60_500, false],
  ])('judges %d cents beside %j', (cents, previous, small) => {
    expect(isTooSmall(cents, previous)).toBe(small);
  });
});

describe('placeComma', () => {
  it.each([
    // Beside last July's rent
    [6_125_000, true, july, [61_250]],
    [6_125_000, false, july, [61_250]],
    [612_500, true, july, [61_250]],
    [612_500, false, july, [61_250]],
    [7_562_500, false, july, [75_625]],
    [7_562_600, false, july, undefined],
    [6_125_050, false, july, undefined],
    [60_500, true, july, undefined],
    [300_000, true, july, undefined],
    // Not near it even then, but too much for an amount without comma
    [4_000_000, true, july, [40_000]],
    [4_000_000, false, july, undefined],
    [1_210_000, true, { ...july, previous: 1_200_000 }, undefined],
    // Alone
    [999_900, true, alone, undefined],
    [1_000_000, true, alone, [10_000, 100_000]],
    [4_505_000, true, alone, [45_050]],
    [4_505_000, false, alone, undefined],
    [45_050_000, true, alone, [450_500]],
    [100_000_000, true, alone, undefined],
    [60_000, true, { ...alone, commaLimit: 600 }, [600, 6_000]],
    [Number.POSITIVE_INFINITY, true, alone, undefined],
    [0, true, alone, undefined],
    [0, true, { ...alone, commaLimit: 0 }, undefined],
  ])('reads %d cents, whole: %j, beside %j', (cents, whole, measure, placed) => {
    expect(placeComma({ cents, whole }, measure)).toEqual(placed);
  });
});
