import type { Standing } from '../../domain/attempt-standing.ts';

/** When an account is blocked, in ms since 1970. */
export type Lock = Pick<Extract<Standing, { kind: 'locked' }>, 'since' | 'until'>;

export interface LockClock {
  /** From now on this lock is followed; undefined: none is. */
  follow(lock: Lock | undefined): void;
  /** The countdown can be seen, or no more. */
  paceChanged(): void;
}

const second = 1000;
/** Where nobody sees the seconds; every time that is announced falls on one of these. */
const slow = 10 * second;

/**
 * What is left of a lock, in ms: never less than nothing, and never more than it lasts, whatever the
 * clock was set to.
 */
export function lockLeft({ since, until }: Lock, now: number): number {
  return Math.max(0, until - Math.max(now, since));
}

/**
 * Tells what is left of a lock, in ms, on each full second while `isSeen`, else every ten seconds,
 * and on a page that nobody looks at not at all. It is computed from the time each time, so that it is
 * right after sleep, too. `before`: what was told last of this lock. After 0 there is nothing more to
 * tell. Ends with the signal.
 */
export function createLockClock(
  page: Document,
  options: {
    readonly isSeen: () => boolean;
    readonly onTick: (left: number, before: number | undefined) => void;
    readonly signal: AbortSignal;
  },
): LockClock {
  const { isSeen, onTick, signal } = options;
  let lock: Lock | undefined;
  let before: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tick(): void {
    clearTimeout(timer);
    if (lock === undefined || before === 0 || page.visibilityState === 'hidden') return;
    const left = lockLeft(lock, Date.now());
    const last = before;
    before = left;
    onTick(left, last);
    schedule();
  }

  function schedule(): void {
    clearTimeout(timer);
    if (lock === undefined || before === 0 || signal.aborted) return;
    const step = isSeen() ? second : slow;
    timer = setTimeout(tick, lockLeft(lock, Date.now()) % step || step);
  }

  page.addEventListener('visibilitychange', tick, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    follow(next) {
      const isSame = lock?.since === next?.since && lock?.until === next?.until;
      if (isSame) return;
      if (lock?.since !== next?.since) before = undefined;
      lock = next;
      tick();
    },
    paceChanged: schedule,
  };
}
