import { type AccountSeen, noticeWords } from './notice-words.ts';
import { restartSentence } from './standing-sentence.ts';

/** All that the popup says of an account. Plain text. */
export interface AccountSentences {
  /** How it stands; in a lock it changes each second. */
  readonly what: string;
  /** When to try next; empty where that is said already, or nothing has happened. */
  readonly next: string;
  /** What all that rests on, each a sentence or two. */
  readonly why: readonly string[];
}

/** Says how an account stands at `now` (ms since 1970), as the page does, and nothing twice. */
export function accountSentences(seen: AccountSeen, now: number): AccountSentences {
  const { what, why, next } = noticeWords(seen, now);
  // Where the advice is to stop, it says when the count starts again.
  const restart = seen.next.kind === 'stop' ? '' : restartSentence(seen.standing, now);
  return {
    what,
    next: hasHappened(seen) ? next : '',
    why: [why, restart].filter((text) => text !== ''),
  };
}

/** False only of an account that is known to have had neither a failure nor a try without an end. */
function hasHappened({ standing }: AccountSeen): boolean {
  return standing.kind !== 'counting' || standing.failures + standing.undecided > 0;
}
