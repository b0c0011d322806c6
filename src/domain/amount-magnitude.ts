import type { Cents } from './amount-cents.ts';

/** What an amount is measured against. */
export interface Measure {
  /** Last July's rent, more than zero, if it is known. */
  readonly previous: Cents | undefined;
  /** From how many euros on an amount without comma is thought to lack one. */
  readonly commaLimit: number;
}

/** An amount as it was written. */
export interface WrittenAmount {
  readonly cents: Cents;
  /** False if digits after the comma were written, be it ,00. */
  readonly whole: boolean;
}

/** In euros, if the caller sets no other. */
export const defaultCommaLimit = 10_000;

const euro = 100;
const leastRent = 1 * euro;
const beyondRents = 100_000 * euro;
const wildFactor = 5;

/** Within 25 % of last July's rent. */
export function isNear(cents: Cents, previous: Cents): boolean {
  return Math.abs(cents - previous) * 4 <= previous;
}

/** What rents usually are: 100 to 3000 euros. Only ever used to put one reading before another. */
export function isOrdinary(cents: Cents): boolean {
  return cents >= 100 * euro && cents <= 3000 * euro;
}

/**
 * Surprising for a rent. Beside last July's: five times as much or more, a fifth or less. Alone:
 * under one euro (zero too), or 100 000 euros and more. Wide on purpose: a false alarm is worse
 * than a miss.
 */
export function isImplausible(cents: Cents, { previous, commaLimit }: Measure): boolean {
  if (previous === undefined) {
    return cents < leastRent || cents >= Math.max(beyondRents, commaLimit * euro);
  }
  return isTooSmall(cents, previous) || cents >= previous * wildFactor;
}

/** The lower half of `isImplausible`: more digits may still mend it. */
export function isTooSmall(cents: Cents, previous: Cents | undefined): boolean {
  return previous === undefined ? cents < leastRent : cents * wildFactor <= previous;
}

/**
 * The amounts that were meant if the comma was left out, likeliest first; `undefined` if none was.
 * Beside last July's rent: an amount without cents that is near it only once divided by 100 or 10.
 * Else: one without comma from the limit on. (S1-10 asks for the comma.)
 */
export function placeComma(
  { cents, whole }: WrittenAmount,
  measure: Measure,
): readonly Cents[] | undefined {
  if (cents % euro !== 0) return undefined;
  const placed = [cents / 100, cents / 10];
  const { previous } = measure;
  if (previous !== undefined) {
    if (isNear(cents, previous)) return undefined;
    const near = placed.filter((amount) => isNear(amount, previous));
    if (near.length > 0) return near;
  }
  const limit = measure.commaLimit * euro;
  if (!whole || !(cents >= limit)) return undefined;
  const possible = placed.filter((amount) => amount < limit && !isImplausible(amount, measure));
  const ordinary = possible.filter(isOrdinary);
  if (possible.length === 0) return undefined;
  return ordinary.length > 0 ? ordinary : possible;
}
