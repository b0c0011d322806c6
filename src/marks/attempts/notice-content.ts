import {
  type AccountSeen,
  lockEndedWords,
  type NoticeWords,
  noticeWords,
} from '../../advice/attempts/notice-words.ts';
import { isWorthSaying } from '../../advice/attempts/standing-sentence.ts';
import type { Standing } from '../../domain/attempt-standing.ts';
import type { Tone } from '../flag.ts';
import { lockLeft } from './lock-clock.ts';

/** What a notice is about: an account, as the background tells of it, and what the page offers. */
export interface AttemptState extends AccountSeen {
  /** The keyed hash of its id. */
  readonly account: string;
  /** The password is not a personal one, and something is typed: the reader may be offered. */
  readonly canRead: boolean;
}

/** 'ended': a lock that was shown has run out, and nothing has happened since. */
export type NoticeKind = 'standing' | 'ended' | 'none';

/** What kind of notice there is at `now` (ms since 1970); `hasEnded`: it was 'ended' before. */
export function noticeKind({ standing, limits }: AttemptState, now: number, hasEnded: boolean) {
  const kind: NoticeKind = isWorthSaying(standing, limits) ? 'standing' : 'none';
  if (standing.kind === 'locked') return lockLeft(standing, now) === 0 ? 'ended' : kind;
  const { failures, undecided, pending } = standing;
  const isFresh = standing.kind === 'counting' && failures + undecided + pending === 0;
  return hasEnded && isFresh ? 'ended' : kind;
}

/** Whoever closed a notice has heard this: another subject is news. */
export function subjectOf({ account, standing }: AttemptState, kind: NoticeKind): string {
  if (kind === 'ended') return `${account} ended`;
  const count =
    standing.kind === 'locked' ? standing.since : `${standing.failures}+${standing.undecided}`;
  return `${account} ${standing.kind} ${count}`;
}

/** What a notice says at `now` (ms since 1970). */
export function wordsOf(
  state: AttemptState,
  kind: Exclude<NoticeKind, 'none'>,
  now: number,
): NoticeWords {
  return kind === 'ended' ? lockEndedWords(state, now) : noticeWords(state, now);
}

export function toneOfNotice({ standing }: AttemptState, kind: NoticeKind): Tone {
  return kind === 'ended' ? 'corrected' : toneOfStanding(standing);
}

function toneOfStanding(standing: Standing): Tone {
  switch (standing.kind) {
    case 'locked':
      return 'error';
    case 'counting':
      return standing.triesLeft <= 1 ? 'error' : 'warning';
    case 'unknown':
      return 'hint';
  }
}
