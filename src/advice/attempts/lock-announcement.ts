import { duration } from './duration.ts';

const minute = 60_000;

/** When screen readers hear of a lock: with so many minutes to go, and at its end. */
const marks = [0, 1, 5, 10] as const;

/** The first look at a lock may come a little after a mark: so much later it is still said, in ms. */
const grace = 10_000;

export const lockEnded = 'Le blocage devrait être fini : vous pouvez réessayer.';

/**
 * What a screen reader is told of a lock, if anything: only at 10, 5, 1 and 0 minutes. `left`: what is
 * left of the lock, in ms; `before`: what was left when this was asked last; none the first time. A
 * page that slept through several marks hears the last one only.
 */
export function lockAnnouncement(left: number, before = left + grace): string | undefined {
  const mark = marks.find((minutes) => left <= minutes * minute && minutes * minute < before);
  if (mark === undefined) return undefined;
  return mark === 0 ? lockEnded : `Compte bloqué : encore ${duration(mark * minute)}.`;
}
