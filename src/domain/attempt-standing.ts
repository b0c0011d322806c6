import { type Count, type Lock, readCount } from './attempt-count.ts';
import type { AttemptLimits } from './attempt-limits.ts';
import { type AttemptLedger, effectTime, lostLedger } from './attempts.ts';

/** How an account stands at one time. Times in ms since 1970. */
export type Standing =
  /** Something may be missing: nobody can say how many tries are left. */
  | ({ readonly kind: 'unknown' } & Seen)
  | ({
      readonly kind: 'counting';
      /** At most: the portal counts tries that are made elsewhere, too (S2). */
      readonly triesLeft: number;
      /** When the count is thought to start again, if there is one. */
      readonly restartsAt?: number;
    } & Seen)
  | { readonly kind: 'locked'; readonly since: number; readonly until: number };

interface Seen {
  /** At least so many failures. */
  readonly failures: number;
  readonly lastFailureAt?: number;
  /** Attempts of which nobody saw the end, apart from the failures. */
  readonly undecided: number;
  /** Attempts that were submitted a moment ago. */
  readonly pending: number;
}

/** So long after it was submitted the end of an attempt may still be seen, in ms. */
export const outcomeTime = 30_000;

/** Clocks are put right by a little all the time, and differ between processes, in ms. */
export const clockSlack = 5000;

/** More tries without an end than anybody makes. */
const mostOpen = 64;

/** How an account stands now. `now` before a stored time: the clock went back, and all is unknown. */
export function standingOf(ledger: AttemptLedger, now: number, limits: AttemptLimits): Standing {
  const count = readCount(rightLedger(ledger, now), now, limits);
  if (count.lock !== undefined) return lockedUntil(count.lock, now);
  const seen = seenIn(count, now);
  if (count.doubtAt !== undefined) return { kind: 'unknown', ...seen };
  return {
    kind: 'counting',
    ...seen,
    triesLeft: limits.failures - count.failures,
    ...(count.lastAt !== undefined && { restartsAt: count.lastAt + limits.forgetAfter }),
  };
}

/** The ledger cut down to what still counts, as it is to be stored; nothing else changes. */
export function settleLedger(
  ledger: AttemptLedger,
  now: number,
  limits: AttemptLimits,
): AttemptLedger {
  const right = rightLedger(ledger, now);
  const { from, doubtAt, said, counted, open, withdrawn } = readCount(right, now, limits);
  return {
    seenAt: right.seenAt,
    from,
    ...(doubtAt !== undefined && { doubtAt }),
    ...(said !== undefined && { said }),
    attempts: [...counted, ...open.slice(-mostOpen), ...withdrawn.slice(-mostOpen)].sort(
      (a, b) => effectTime(a) - effectTime(b),
    ),
  };
}

/** True if a stored time is still to come: the clock was set back, or what is stored is wrong. */
export function isAhead(time: number, now: number): boolean {
  return time > now + clockSlack;
}

/** The ledger, or, where a time in it is still to come, one of which nothing is known until now. */
function rightLedger(ledger: AttemptLedger, now: number): AttemptLedger {
  const { seenAt, from, doubtAt = 0, said, attempts } = ledger;
  const times = [seenAt, from, doubtAt, said?.at ?? 0, ...attempts.map(effectTime)];
  return times.some((time) => isAhead(time, now)) ? lostLedger(now) : ledger;
}

/** Never further away than the lock lasts. */
function lockedUntil({ from, until }: Lock, now: number): Standing {
  return { kind: 'locked', since: from, until: Math.min(until, now + until - from) };
}

function seenIn({ failures, lastAt, doubtAt, open }: Count, now: number): Seen {
  const { length: pending } = open.filter(({ at, end }) => !end && now - at < outcomeTime);
  return {
    failures,
    ...(lastAt !== undefined && lastAt !== doubtAt && { lastFailureAt: lastAt }),
    undecided: open.length - pending,
    pending,
  };
}
