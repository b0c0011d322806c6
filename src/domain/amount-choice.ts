import type { Cents } from './amount-cents.ts';
import { isNear, isOrdinary, type Measure, placeComma } from './amount-magnitude.ts';
import type { Reading } from './amount-readings.ts';

/** A reading, or what it becomes once the missing comma stands in its place. */
export interface Candidate {
  readonly reading: Reading;
  readonly cents: Cents;
  readonly commaPlaced: boolean;
}

/** What each reading comes to, the missing comma put in. */
export function listCandidates(readings: readonly Reading[], measure: Measure): Candidate[] {
  return readings.flatMap((reading) => {
    const placed = placeComma(reading, measure);
    const amounts = placed ?? [reading.cents];
    return amounts.map((cents) => ({ reading, cents, commaPlaced: placed !== undefined }));
  });
}

/**
 * The candidates that a person would still hesitate between: those near last July's rent, nearest
 * first; else those that are usual for a rent; else all. `keepAll`: the text itself leaves every one
 * open, so that what is usual only puts them in order.
 */
export function chooseCandidates(
  candidates: readonly Candidate[],
  { previous }: Measure,
  keepAll: boolean,
): readonly Candidate[] {
  if (previous !== undefined) {
    const distance = ({ cents }: Candidate) => Math.abs(cents - previous);
    const near = candidates.filter(({ cents }) => isNear(cents, previous));
    if (near.length > 0) return near.sort((one, other) => distance(one) - distance(other));
  }
  const ordinary = candidates.filter(({ cents }) => isOrdinary(cents));
  if (!keepAll && ordinary.length > 0) return ordinary;
  return [...ordinary, ...candidates.filter(({ cents }) => !isOrdinary(cents))];
}
