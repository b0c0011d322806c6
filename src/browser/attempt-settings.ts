import * as v from 'valibot';
import { type AttemptLimits, defaultAttemptLimits } from '../domain/attempt-limits.ts';

const minute = 60_000;
const hour = 60 * minute;

/** More than these would be no limits, and times are stored in whole milliseconds. */
const count = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(200));
const minutes = v.pipe(v.number(), v.minValue(0.01), v.maxValue(7 * 24 * 60));
const hours = v.pipe(v.number(), v.minValue(0.01), v.maxValue(7 * 24));

/** The limits of attempts as somebody sets them, in units for people; each decodes for itself. */
export const attemptSettings = {
  failuresBeforeLock: v.fallback(v.optional(count), undefined),
  lockMinutes: v.fallback(v.optional(minutes), undefined),
  retryAfterMailHours: v.fallback(v.optional(hours), undefined),
  forgetFailuresHours: v.fallback(v.optional(hours), undefined),
  mailJustCameHours: v.fallback(v.optional(hours), undefined),
} as const;

const partial = v.object(attemptSettings);

export type AttemptSettings = v.InferOutput<typeof partial>;

/** The limits that somebody has set; the others as `known` has them. */
export function limitsSet(set: AttemptSettings, known = defaultAttemptLimits): AttemptLimits {
  return {
    failures: set.failuresBeforeLock ?? known.failures,
    lockTime: inMs(set.lockMinutes, minute) ?? known.lockTime,
    retryAfterMail: inMs(set.retryAfterMailHours, hour) ?? known.retryAfterMail,
    forgetAfter: inMs(set.forgetFailuresHours, hour) ?? known.forgetAfter,
    justCome: inMs(set.mailJustCameHours, hour) ?? known.justCome,
  };
}

function inMs(amount: number | undefined, unit: number): number | undefined {
  return amount === undefined ? undefined : Math.round(amount * unit);
}
