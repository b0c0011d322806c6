import { defaultAttemptLimits } from '../../../src/domain/attempt-limits.ts';
import {
  type AttemptEvent,
  type AttemptLedger,
  addEvent,
  emptyLedger,
} from '../../../src/domain/attempts.ts';

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const limits = defaultAttemptLimits;

/** Friday, an afternoon: the time from which tests count. */
export const noon = Date.UTC(2026, 10, 20, 12);

export function ledgerOf(...events: readonly AttemptEvent[]): AttemptLedger {
  return events.reduce(addEvent, emptyLedger);
}

export const failed = (attempt: string, at: number): AttemptEvent => ({
  kind: 'failed',
  attempt,
  at,
});
export const submitted = (attempt: string, at: number): AttemptEvent => ({
  kind: 'submitted',
  attempt,
  at,
});
export const succeeded = (attempt: string, at: number): AttemptEvent => ({
  kind: 'succeeded',
  attempt,
  at,
});
export const undecided = (attempt: string, at: number): AttemptEvent => ({
  kind: 'undecided',
  attempt,
  at,
});
export const withdrawn = (attempt: string, at: number): AttemptEvent => ({
  kind: 'withdrawn',
  attempt,
  at,
});
export const counted = (failures: number, at: number): AttemptEvent => ({
  kind: 'counted',
  failures,
  at,
});
export const locked = (attempt: string, at: number, lasts?: number): AttemptEvent => ({
  kind: 'locked',
  attempt,
  at,
  ...(lasts !== undefined && { lasts }),
});

/** So many failures, a second apart. */
export const failures = (count: number, from: number): readonly AttemptEvent[] =>
  Array.from({ length: count }, (_, index) => failed(`f${from}-${index}`, from + index * second));
