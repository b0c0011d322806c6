import type { AttemptLimits } from '../../domain/attempt-limits.ts';
import type { Standing } from '../../domain/attempt-standing.ts';
import type { NextTry } from '../../domain/next-try.ts';
import { nextTrySentence } from './next-try-sentence.ts';
import { restartSentence, standingSentence } from './standing-sentence.ts';

/** What is known of an account's attempts. */
export interface AccountState {
  readonly standing: Standing;
  readonly next: NextTry;
  readonly limits: AttemptLimits;
}

/** All that the popup says of an account. Plain text. */
export interface AccountSentences {
  /** How it stands; in a lock it changes each second. */
  readonly what: string;
  /** When to try next; empty where that is said already, or nothing has happened. */
  readonly next: string;
  /** What all that rests on, each a sentence or two. */
  readonly why: readonly string[];
}

/** Says how an account stands at `now` (ms since 1970), and nothing twice. */
export function accountSentences(
  { standing, next, limits }: AccountState,
  now: number,
): AccountSentences {
  const { what, why } = standingSentence(standing, now, limits);
  // Where the advice is to stop, it says when the count starts again.
  const restart = next.kind === 'stop' ? '' : restartSentence(standing, now);
  return {
    what,
    next: isNextSaid(standing, next) ? '' : nextTrySentence(next, now, limits),
    why: [why, restart].filter((text) => text !== ''),
  };
}

function isNextSaid(standing: Standing, next: NextTry): boolean {
  if (standing.kind === 'locked') return next.kind === 'at' && next.why === 'lock';
  return next.kind === 'now' && standing.failures + standing.undecided === 0;
}
