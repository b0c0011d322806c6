import { nextTrySentence } from '../../advice/attempts/next-try-sentence.ts';
import type { AttemptLimits } from '../../domain/attempt-limits.ts';
import type { Standing } from '../../domain/attempt-standing.ts';
import type { NextTry } from '../../domain/next-try.ts';
import type { Tries } from '../../marks/reader/tries.ts';

/** What is known of one account's attempts. */
export interface KnownAttempts {
  readonly standing: Standing;
  readonly next: NextTry;
  readonly limits: AttemptLimits;
}

/** What the reader may offer at `now` (ms since 1970). Where nothing is known it offers one reading. */
export function triesOf({ standing, next, limits }: KnownAttempts, now: number): Tries {
  const left = standing.kind === 'counting' ? Math.max(1, standing.triesLeft) : undefined;
  const why = nextTrySentence(next, now, limits);
  switch (next.kind) {
    case 'now':
      return { kind: 'now', left };
    case 'unknown':
      return { kind: 'now', left: undefined };
    case 'at':
      return next.why === 'mail' && standing.kind !== 'locked'
        ? { kind: 'wait', why, left }
        : { kind: 'stop', why };
    case 'stop':
      return { kind: 'stop', why };
  }
}
