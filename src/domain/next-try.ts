import type { AttemptLimits } from './attempt-limits.ts';
import { outcomeTime, type Standing } from './attempt-standing.ts';

/** Where a password comes from, as the user tells it; when it came, in ms since 1970. */
export type PasswordOrigin =
  | { readonly kind: 'unknown' | 'personal' }
  | { readonly kind: 'mail' | 'post'; readonly receivedAt: number };

/** When to try next. Times in ms since 1970. */
export type NextTry =
  | { readonly kind: 'now' }
  | { readonly kind: 'at'; readonly at: number; readonly why: 'mail' | 'lock' }
  /** One more failure would block the account: better wait until the count starts again. */
  | { readonly kind: 'stop'; readonly restartsAt: number }
  | { readonly kind: 'unknown' };

/**
 * When to try next (S2). A password that has just come by mail: some time after the failure. A
 * personal one, or one of which nothing is known: now, while tries are left. One by post, or by an
 * older mail: now, but not where one more failure would block the account.
 */
export function nextTry(
  standing: Standing,
  origin: PasswordOrigin,
  now: number,
  limits: AttemptLimits,
): NextTry {
  if (standing.kind === 'unknown') return { kind: 'unknown' };
  const justCome = origin.kind === 'mail' && now - origin.receivedAt < limits.justCome;
  if (standing.kind === 'locked') {
    const afterMail = justCome ? standing.since + limits.retryAfterMail : 0;
    return afterMail > standing.until
      ? { kind: 'at', at: afterMail, why: 'mail' }
      : { kind: 'at', at: standing.until, why: 'lock' };
  }
  const { lastFailureAt, restartsAt, triesLeft } = standing;
  if (lastFailureAt === undefined) return { kind: 'now' };
  if (justCome) {
    const at = lastFailureAt + limits.retryAfterMail;
    return now < at ? { kind: 'at', at, why: 'mail' } : { kind: 'now' };
  }
  const isProvisional = origin.kind === 'mail' || origin.kind === 'post';
  return isProvisional && triesLeft <= 1 && restartsAt !== undefined
    ? { kind: 'stop', restartsAt }
    : { kind: 'now' };
}

/**
 * When what is said of an account changes by itself next; undefined: never. Asking again then, and
 * whenever something happens, is enough to stay right.
 */
export function nextChange(
  standing: Standing,
  next: NextTry,
  origin: PasswordOrigin,
  now: number,
  limits: AttemptLimits,
): number | undefined {
  const times = [
    ...(standing.kind === 'locked' ? [standing.until] : []),
    ...(standing.kind === 'counting' ? [standing.restartsAt ?? 0] : []),
    ...(standing.kind !== 'locked' && standing.pending > 0 ? [now + outcomeTime] : []),
    ...(next.kind === 'at' ? [next.at] : []),
    ...(origin.kind === 'mail' ? [origin.receivedAt + limits.justCome] : []),
  ];
  const first = Math.min(...times.filter((time) => time > now));
  return Number.isFinite(first) ? first : undefined;
}
