/** Counts failed log-ins of each account and blocks it after too many: 5, then 10 minutes (S2). */
export interface Lock {
  /** Milliseconds until `account` may try again; 0 if it may now. */
  remaining(account: string): number;
  /** Counts one failure of an account that is not blocked: ask `remaining` first. */
  fail(account: string): void;
  /** Forgets the failures of `account`, as a successful log-in does. */
  clear(account: string): void;
}

export const allowedFailures = 5;
export const tenMinutes = 10 * 60 * 1000;

/** The name under which an account is counted: as sent, but for outer spaces and case. */
export function accountKey(loginId: string): string {
  return loginId.trim().toUpperCase();
}

/** Makes a lock that blocks for `lockMs`; `now` gives the time in ms. */
export function createLock(now: () => number, lockMs: number): Lock {
  const failures = new Map<string, { count: number; until: number }>();

  const remaining = (account: string): number => {
    const entry = failures.get(accountKey(account));
    if (entry === undefined || entry.count < allowedFailures) return 0;
    const left = entry.until - now();
    if (left > 0) return left;
    failures.delete(accountKey(account));
    return 0;
  };

  return {
    remaining,
    fail(account) {
      const count = (failures.get(accountKey(account))?.count ?? 0) + 1;
      failures.set(accountKey(account), { count, until: now() + lockMs });
    },
    clear(account) {
      failures.delete(accountKey(account));
    },
  };
}
