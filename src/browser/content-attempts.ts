import type { AttemptLimits } from '../domain/attempt-limits.ts';
import type { Standing } from '../domain/attempt-standing.ts';
import type { NextTry, PasswordOrigin } from '../domain/next-try.ts';

/** What the background tells of one account. Times in ms since 1970. */
export interface AccountAttempts {
  /** The keyed hash of its id. */
  readonly account: string;
  /** What the user calls it; empty if it has no name. */
  readonly name: string;
  readonly origin: PasswordOrigin;
  /** True once somebody has logged in with this id. */
  readonly isKnown: boolean;
  readonly standing: Standing;
  readonly next: NextTry;
  readonly limits: AttemptLimits;
  /** When some of it will be otherwise by itself: ask again then. 0: never. */
  readonly changesAt: number;
}

/** What the background tells every page of the portal when something about attempts has changed. */
export const attemptsChanged = 'attemptsChanged';

/** Decodes the key of accounts' hashes; by hand, as all that a page of the portal pays for. */
export function decodeAccountKey(answer: unknown): string | undefined {
  if (!isRecord(answer) || typeof answer['key'] !== 'string') return undefined;
  return /^[0-9a-f]{64}$/.test(answer['key']) ? answer['key'] : undefined;
}

/** Decodes what the background answers of one account; undefined where that is no answer. */
export function decodeAccountAttempts(answer: unknown): AccountAttempts | undefined {
  if (!isRecord(answer)) return undefined;
  const { account, name, isKnown, changesAt } = answer;
  const origin = decodeOrigin(answer['origin']);
  const standing = decodeStanding(answer['standing']);
  const next = decodeNext(answer['next']);
  const limits = decodeLimits(answer['limits']);
  if (typeof account !== 'string' || typeof name !== 'string') return undefined;
  if (typeof isKnown !== 'boolean' || typeof changesAt !== 'number') return undefined;
  if (!origin || !standing || !next || !limits) return undefined;
  return { account, name, origin, isKnown, standing, next, limits, changesAt };
}

function decodeStanding(value: unknown): Standing | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, failures, undecided, pending, triesLeft, since, until } = value;
  if (kind === 'locked') {
    return isNumber(since) && isNumber(until) ? { kind, since, until } : undefined;
  }
  if (!isNumber(failures) || !isNumber(undecided) || !isNumber(pending)) return undefined;
  const { lastFailureAt, restartsAt } = value;
  const seen = {
    failures,
    undecided,
    pending,
    ...(isNumber(lastFailureAt) && { lastFailureAt }),
  };
  if (kind === 'unknown') return { kind, ...seen };
  if (kind !== 'counting' || !isNumber(triesLeft)) return undefined;
  return { kind, ...seen, triesLeft, ...(isNumber(restartsAt) && { restartsAt }) };
}

function decodeNext(value: unknown): NextTry | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, at, why, restartsAt } = value;
  if (kind === 'now' || kind === 'unknown') return { kind };
  if (kind === 'stop') return isNumber(restartsAt) ? { kind, restartsAt } : undefined;
  const isReason = why === 'mail' || why === 'lock';
  return kind === 'at' && isNumber(at) && isReason ? { kind, at, why } : undefined;
}

function decodeOrigin(value: unknown): PasswordOrigin | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, receivedAt } = value;
  if (kind === 'unknown' || kind === 'personal') return { kind };
  const hasCome = kind === 'mail' || kind === 'post';
  return hasCome && isNumber(receivedAt) ? { kind, receivedAt } : undefined;
}

function decodeLimits(value: unknown): AttemptLimits | undefined {
  if (!isRecord(value)) return undefined;
  const { failures, lockTime, retryAfterMail, forgetAfter, justCome } = value;
  if (!isNumber(failures) || !isNumber(lockTime) || !isNumber(retryAfterMail)) return undefined;
  if (!isNumber(forgetAfter) || !isNumber(justCome)) return undefined;
  return { failures, lockTime, retryAfterMail, forgetAfter, justCome };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
