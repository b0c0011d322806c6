import { expect, it } from 'vitest';
import { type KnownAttempts, triesOf } from '../../../src/assistant/reader/tries-of.ts';
import { defaultAttemptLimits } from '../../../src/domain/attempt-limits.ts';

const now = new Date(2026, 2, 2, 14, 0).getTime();
const hour = 3_600_000;
const seen = { failures: 2, undecided: 0, pending: 0 };
const counting = { kind: 'counting', ...seen, triesLeft: 3 } as const;
const unknown = { kind: 'unknown', ...seen } as const;
const locked = { kind: 'locked', since: now - 60_000, until: now + 540_000 } as const;

it.each<[string, Pick<KnownAttempts, 'standing' | 'next'>, object]>([
  ['tries left', { standing: counting, next: { kind: 'now' } }, { kind: 'now', left: 3 }],
  [
    'nothing known',
    { standing: unknown, next: { kind: 'unknown' } },
    { kind: 'now', left: undefined },
  ],
  [
    'nothing known, but nothing against it',
    { standing: unknown, next: { kind: 'now' } },
    { kind: 'now', left: undefined },
  ],
  [
    'just come by mail',
    { standing: counting, next: { kind: 'at', at: now + 2 * hour, why: 'mail' } },
    { kind: 'wait', left: 3, why: expect.stringContaining('par mail') },
  ],
  [
    'just come by mail, and locked',
    { standing: locked, next: { kind: 'at', at: now + 2 * hour, why: 'mail' } },
    { kind: 'stop', why: expect.stringContaining('par mail') },
  ],
  [
    'locked',
    { standing: locked, next: { kind: 'at', at: locked.until, why: 'lock' } },
    { kind: 'stop', why: expect.stringContaining('14\u00a0h\u00a009') },
  ],
  [
    'one try left, better kept',
    { standing: { ...counting, triesLeft: 1 }, next: { kind: 'stop', restartsAt: now + hour } },
    { kind: 'stop', why: expect.stringContaining('15\u00a0h') },
  ],
])('%s', (_, known, tries) => {
  expect(triesOf({ ...known, limits: defaultAttemptLimits }, now)).toEqual(tries);
});
