import { vi } from 'vitest';
import type { AccountAttempts } from '../../../src/browser/content-attempts.ts';
import { defaultAttemptLimits as limits } from '../../../src/domain/attempt-limits.ts';
import type { Standing } from '../../../src/domain/attempt-standing.ts';
import type { AttemptsActions } from '../../../src/popup/attempts/model.ts';

export const minute = 60_000;
export const hour = 60 * minute;

/** 14 h 20, wherever this runs. */
export const now = new Date(2026, 10, 20, 14, 20).getTime();

/** An account as the background tells of it: without a failure and a name, unless it is said. */
export function anAccount(part: Partial<AccountAttempts> = {}): AccountAttempts {
  const standing = part.standing ?? failed(0);
  return {
    account: 'a'.repeat(64),
    name: '',
    origin: { kind: 'unknown' },
    isKnown: false,
    standing,
    next:
      standing.kind === 'locked'
        ? { kind: 'at', at: standing.until, why: 'lock' }
        : { kind: standing.kind === 'unknown' ? 'unknown' : 'now' },
    limits,
    changesAt: standing.kind === 'locked' ? standing.until : 0,
    ...part,
  };
}

/** So many failures, and tries without an end. */
export function failed(failures: number, undecided = 0): Standing {
  return {
    kind: 'counting',
    failures,
    undecided,
    pending: 0,
    triesLeft: limits.failures - failures,
    ...(failures > 0 && { lastFailureAt: now, restartsAt: now + 24 * hour }),
  };
}

/** A lock of ten minutes that still lasts so long, in ms. */
export function locked(left = 10 * minute) {
  return { kind: 'locked', since: now + left - 10 * minute, until: now + left } as const;
}

export const lost: Standing = { kind: 'unknown', failures: 0, undecided: 0, pending: 0 };

export function attemptsDoingNothing() {
  return {
    correct: vi.fn<AttemptsActions['correct']>(async () => undefined),
    name: vi.fn<AttemptsActions['name']>(async () => undefined),
    tellOrigin: vi.fn<AttemptsActions['tellOrigin']>(async () => undefined),
    now: () => now,
  };
}
