import type { AttemptLimits } from './attempt-limits.ts';
import { type Attempt, type AttemptLedger, effectTime } from './attempts.ts';

/** A lock, from and until when (ms since 1970). */
export interface Lock {
  readonly from: number;
  readonly until: number;
}

/** What a ledger comes to at one time. */
export interface Count {
  /** At least so many; while `lock` is there, they are what led to it. */
  readonly failures: number;
  /** When the last of them was seen, or something was lost; there as long as that counts. */
  readonly lastAt?: number;
  readonly lock?: Lock;
  /** There may have been more failures until then, which nobody knows of. */
  readonly doubtAt?: number;
  /** Until when nothing counts any more. */
  readonly from: number;
  readonly said?: NonNullable<AttemptLedger['said']>;
  /** What made the count, by time. */
  readonly counted: readonly Attempt[];
  /** Attempts of which no end was seen. */
  readonly open: readonly Attempt[];
  /** What was no attempt in the end: kept so that nobody who tells of it once more makes it one. */
  readonly withdrawn: readonly Attempt[];
}

interface Step {
  readonly at: number;
  readonly take: (count: Count) => Count;
}

/**
 * Goes through a ledger in the order of time until `now`. A count ends with a success, with the end
 * of a lock, when the user says so, or so long after its last failure as the limits say.
 */
export function readCount(ledger: AttemptLedger, now: number, limits: AttemptLimits): Count {
  let count = restart(ledger.from);
  for (const { at, take } of stepsOf(ledger, limits)) count = take(passTime(count, at, limits));
  const { open, withdrawn, ...rest } = passTime(count, now, limits);
  const isFresh = (attempt: Attempt) => now - effectTime(attempt) < limits.forgetAfter;
  return { ...rest, open: open.filter(isFresh), withdrawn: withdrawn.filter(isFresh) };
}

function stepsOf(ledger: AttemptLedger, limits: AttemptLimits): readonly Step[] {
  const { from, doubtAt, said, attempts } = ledger;
  const steps: Step[] = attempts.map((attempt) => ({
    at: effectTime(attempt),
    take: (count) => takeAttempt(count, attempt, limits),
  }));
  if (doubtAt !== undefined) {
    const doubt = { doubtAt, lastAt: doubtAt };
    steps.unshift({ at: doubtAt, take: (count) => ({ ...count, ...doubt }) });
  }
  if (said !== undefined) {
    steps.push({ at: said.at, take: () => takeSaid(said, from, limits) });
  }
  return steps.filter(({ at }) => at > from).sort((a, b) => a.at - b.at);
}

function takeAttempt(count: Count, attempt: Attempt, limits: AttemptLimits): Count {
  const { end } = attempt;
  switch (end?.kind) {
    case 'withdrawn':
      return { ...count, withdrawn: [...count.withdrawn, attempt] };
    case undefined:
    case 'undecided':
      return count.lock === undefined ? { ...count, open: [...count.open, attempt] } : count;
    case 'succeeded':
      return restart(end.at);
    case 'failed': {
      // What is tried during a lock ends with it.
      if (count.lock !== undefined) return count;
      const failures = count.failures + 1;
      const counted = [...count.counted, attempt];
      const failed = { ...count, failures, lastAt: end.at, counted };
      return failures < limits.failures ? failed : lock(failed, end.at, limits.lockTime);
    }
    case 'locked': {
      const locked = { ...count, lastAt: end.at, counted: [...count.counted, attempt] };
      if (count.lock === undefined) return lock(locked, end.at, end.lasts ?? limits.lockTime);
      return isOther(count.lock, end) ? lock(locked, end.at, end.lasts) : count;
    }
  }
}

/**
 * While a lock runs, a page that says "blocked" speaks of that lock, and often of its whole duration:
 * only if it names an earlier end or a longer duration is it another one.
 */
function isOther(
  running: Lock,
  said: { readonly at: number; readonly lasts?: number },
): said is { readonly at: number; readonly lasts: number } {
  if (said.lasts === undefined) return false;
  return said.at + said.lasts < running.until || said.lasts > running.until - running.from;
}

function takeSaid(
  said: NonNullable<AttemptLedger['said']>,
  from: number,
  limits: AttemptLimits,
): Count {
  const { failures, at } = said;
  if (failures === 0) return restart(at);
  const failed = { ...restart(from), said, failures, lastAt: at };
  return failures < limits.failures ? failed : lock(failed, at, limits.lockTime);
}

function lock(count: Count, from: number, lasts: number): Count {
  return { ...count, lock: { from, until: from + lasts } };
}

function restart(from: number): Count {
  return { failures: 0, from, counted: [], open: [], withdrawn: [] };
}

/** What ends by itself until a time. */
function passTime(count: Count, at: number, limits: AttemptLimits): Count {
  // What happens at the very end of a lock (a whole number of ms) already counts again.
  if (count.lock !== undefined)
    return at < count.lock.until ? count : restart(count.lock.until - 1);
  if (count.lastAt === undefined || at - count.lastAt < limits.forgetAfter) return count;
  // A try without an end may have failed later than all that is forgotten now.
  const { from, said, open, withdrawn } = count;
  return { ...restart(Math.max(from, said?.at ?? 0)), open, withdrawn };
}
