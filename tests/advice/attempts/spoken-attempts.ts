import { attemptTexts } from '../../../src/advice/attempts/attempt-texts.ts';
import { lockAnnouncement } from '../../../src/advice/attempts/lock-announcement.ts';
import { nextTrySentence } from '../../../src/advice/attempts/next-try-sentence.ts';
import {
  lockEndedWords,
  noticeTexts,
  noticeWords,
} from '../../../src/advice/attempts/notice-words.ts';
import { panelTexts } from '../../../src/advice/attempts/panel-texts.ts';
import {
  restartSentence,
  standingSentence,
} from '../../../src/advice/attempts/standing-sentence.ts';
import { defaultAttemptLimits as limits } from '../../../src/domain/attempt-limits.ts';
import type { Standing } from '../../../src/domain/attempt-standing.ts';
import type { NextTry } from '../../../src/domain/next-try.ts';

const now = Date.UTC(2026, 10, 20, 12);
const minute = 60_000;
const counts = [0, 1, 2, 4];

const standings: readonly Standing[] = [
  { kind: 'locked', since: now, until: now + 10 * minute },
  { kind: 'locked', since: now, until: now + 72 * 60 * minute },
  ...counts.flatMap((failures) =>
    counts.flatMap((undecided): Standing[] => {
      const seen = { failures, undecided, pending: 0, lastFailureAt: now };
      const restartsAt = now + 1440 * minute;
      const triesLeft = limits.failures - failures;
      return [
        { kind: 'unknown', ...seen },
        { kind: 'counting', ...seen, triesLeft, restartsAt },
      ];
    }),
  ),
];

const tries: readonly NextTry[] = [
  { kind: 'now' },
  { kind: 'at', at: now + minute, why: 'lock' },
  { kind: 'at', at: now + 120 * minute, why: 'mail' },
  { kind: 'stop', restartsAt: now + 1440 * minute },
  { kind: 'unknown' },
];

/** Everything that is ever said about attempts. */
export function spokenAttempts(): readonly string[] {
  const { account, origins, ...texts } = attemptTexts;
  const { others, receivedAt, wrongTime, ...panel } = panelTexts;
  return [
    ...Object.values(texts),
    ...Object.values(origins),
    ...Object.values(panel),
    ...Object.values(receivedAt),
    ...Object.values(wrongTime).flatMap((wrong) => Object.values(wrong)),
    ...[0, 1, 2].flatMap((locked) => [1, 2, 3].map((count) => others(count, locked))),
    ...['', 'Gironde'].map(account),
    ...standings.flatMap((standing) => {
      const { what, why } = standingSentence(standing, now, limits);
      return [what, why, restartSentence(standing, now)];
    }),
    ...Object.values(noticeTexts),
    ...standings.flatMap((standing) =>
      tries.flatMap((next) => {
        const seen = { name: 'Gironde', standing, next, limits };
        return [noticeWords(seen, now), lockEndedWords(seen, now)].flatMap(Object.values);
      }),
    ),
    ...tries.map((next) => nextTrySentence(next, now, limits)),
    ...[0, 1, 5, 10].map((minutes) => lockAnnouncement(minutes * minute) ?? ''),
  ];
}
