import type { AccountAttempts } from '../../browser/content-attempts.ts';
import type { AttemptsHere } from '../../browser/requests.ts';
import type { Standing } from '../../domain/attempt-standing.ts';

/** An account that is blocked. */
export interface LockedAccount extends AccountAttempts {
  readonly standing: Extract<Standing, { kind: 'locked' }>;
}

const second = 1000;
const minute = 60 * second;

/** What is due and does not change is asked about again, but not at once, in ms. */
const shortest = 250;

/** The account whose lock ends first. */
export function firstLocked(accounts: readonly AccountAttempts[]): LockedAccount | undefined {
  const [first] = accounts.filter(isLocked).toSorted((a, b) => a.standing.until - b.standing.until);
  return first;
}

/**
 * In how many ms what is shown changes by itself: each second of a lock, as its countdown changes;
 * when the background said; and each minute, since times are named as seen from now.
 */
export function untilNextLook({ here, others }: AttemptsHere, now: number): number {
  const all = here === null ? others : [here, ...others];
  const left = (firstLocked(all)?.standing.until ?? 0) - now;
  const tick = left > 0 ? left % second || second : minute;
  const changes = all.flatMap(({ changesAt }) => (changesAt > 0 ? [changesAt - now] : []));
  return Math.max(shortest, Math.min(tick, ...changes));
}

function isLocked(account: AccountAttempts): account is LockedAccount {
  return account.standing.kind === 'locked';
}
