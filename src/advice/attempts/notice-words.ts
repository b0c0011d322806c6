import type { AttemptLimits } from '../../domain/attempt-limits.ts';
import type { Standing } from '../../domain/attempt-standing.ts';
import type { NextTry } from '../../domain/next-try.ts';
import { attemptTexts } from './attempt-texts.ts';
import { countdown } from './duration.ts';
import { lockEnded } from './lock-announcement.ts';
import { nextTrySentence } from './next-try-sentence.ts';
import { standingSentence } from './standing-sentence.ts';

/** What is known of an account whose attempts are spoken of. */
export interface AccountSeen {
  /** What the user calls it; empty if it has no name. */
  readonly name: string;
  readonly standing: Standing;
  readonly next: NextTry;
  readonly limits: AttemptLimits;
}

/** What is said beside the log-in button. Plain text; empty where there is nothing to say. */
export interface NoticeWords {
  /** Which account is meant, where it has a name. */
  readonly account: string;
  /** The state itself, in one sentence; in a lock it changes each second. */
  readonly what: string;
  readonly why: string;
  /** When to try next. */
  readonly next: string;
}

/** The words of the buttons beside the log-in button, apart from those that flags have too. */
export const noticeTexts = {
  read: 'Lire le mot de passe caractère par caractère',
} as const;

/** Says how an account stands, beside the log-in button. `now` in ms since 1970. S2. */
export function noticeWords(seen: AccountSeen, now: number): NoticeWords {
  const { standing, next, limits } = seen;
  const account = accountOf(seen);
  const nextWords = nextTrySentence(next, now, limits);
  switch (standing.kind) {
    case 'counting':
    case 'unknown':
      return { account, ...standingSentence(standing, now, limits), next: nextWords };
    case 'locked': {
      // A clock that went back would make the lock longer than it is.
      const at = Math.max(now, standing.since);
      const { what, why } = standingSentence(standing, at, limits);
      if (next.kind === 'at' && next.why === 'lock') return { account, what, why, next: '' };
      // The end of the lock is not yet the time to try.
      const left = `Compte bloqué : encore ${countdown(standing.until - at)}.`;
      return { account, what: left, why, next: nextWords };
    }
  }
}

/** Says that a lock has run out while it was shown, and when to try. `now` in ms since 1970. S2. */
export function lockEndedWords(seen: AccountSeen, now: number): NoticeWords {
  const { next, limits } = seen;
  const account = accountOf(seen);
  return next.kind === 'at' && next.at > now
    ? {
        account,
        what: 'Le blocage devrait être fini.',
        why: '',
        next: nextTrySentence(next, now, limits),
      }
    : { account, what: lockEnded, why: '', next: '' };
}

function accountOf({ name }: AccountSeen): string {
  return name === '' ? '' : attemptTexts.account(name);
}
