import { describe, expect, it } from 'vitest';
import { clockSlack, settleLedger, standingOf } from '../../../src/domain/attempt-standing.ts';
import {
  type AttemptEvent,
  addEvent,
  emptyLedger,
  lostLedger,
} from '../../../src/domain/attempts.ts';
import {
  counted,
  failed,
  failures,
  hour,
  ledgerOf,
  limits,
  locked,
  minute,
  noon,
  second,
  submitted,
  succeeded,
  undecided,
  withdrawn,
} from './at.ts';

const standing = (events: readonly AttemptEvent[], now: number) =>
  standingOf(ledgerOf(...events), now, limits);

it('keeps in mind what was no attempt', () => {
  const settled = settleLedger(ledgerOf(withdrawn('a', noon)), noon + minute, limits);
  const told = standingOf(addEvent(settled, submitted('a', noon)), noon + minute, limits);
  expect(told).toMatchObject({ kind: 'counting', undecided: 0 });
});

describe('the count', () => {
  const after = noon + minute;
  const cases: readonly (readonly [string, readonly AttemptEvent[], object])[] = [
    ['nothing', [], { failures: 0, triesLeft: 5, undecided: 0, pending: 0 }],
    ['one failure', [failed('a', noon)], { failures: 1, triesLeft: 4 }],
    ['four failures', failures(4, noon), { failures: 4, triesLeft: 1 }],
    [
      'a failure told twice',
      [submitted('a', noon), failed('a', noon + 1), failed('a', noon + 1), submitted('a', noon)],
      { failures: 1, undecided: 0, pending: 0 },
    ],
    [
      'an end before its beginning',
      [failed('a', noon + 1), submitted('a', noon)],
      { failures: 1, undecided: 0, pending: 0 },
    ],
    [
      'three failures and one try without an end',
      [...failures(3, noon), submitted('x', noon)],
      { failures: 3, triesLeft: 2, undecided: 1, pending: 0 },
    ],
    ['a try a moment ago', [submitted('a', after - second)], { undecided: 0, pending: 1 }],
    ['a try said to be undecided', [undecided('a', after - second)], { undecided: 1, pending: 0 }],
    [
      'a failure that was undecided at first',
      [undecided('a', noon), failed('a', noon + 1)],
      { failures: 1, undecided: 0 },
    ],
    [
      'a try that was none, told once more from its beginning',
      [submitted('a', noon), withdrawn('a', noon + 1), submitted('a', noon)],
      { failures: 0, undecided: 0, pending: 0 },
    ],
    ['a failure elsewhere', [{ kind: 'elsewhere', attempt: 'e', at: noon }], { failures: 1 }],
    [
      'a success',
      [...failures(4, noon), succeeded('s', noon + 5000)],
      { failures: 0, triesLeft: 5 },
    ],
    [
      'a failure after a success',
      [...failures(4, noon), succeeded('s', noon + 5000), failed('z', noon + 6000)],
      { failures: 1 },
    ],
    ['the user’s count', [...failures(4, noon), counted(2, noon + 5000)], { failures: 2 }],
    [
      'a failure after the user’s count',
      [...failures(2, noon), counted(3, noon + 5000), failed('z', noon + 6000)],
      { failures: 4, triesLeft: 1 },
    ],
    [
      'a lock that the user knows to be over',
      [...failures(5, noon), counted(0, noon + 6000)],
      { failures: 0, triesLeft: 5 },
    ],
    [
      'a lock that the user knows better',
      [...failures(5, noon), counted(1, noon + 6000)],
      { failures: 1, triesLeft: 4 },
    ],
  ];

  it.each(cases)('of %s', (_, events, expected) => {
    expect(standing(events, after)).toMatchObject({ kind: 'counting', ...expected });
  });

  it('starts again 24 hours after the last failure, and not before', () => {
    const events = [failed('a', noon), failed('b', noon + 20 * hour)];
    const restartsAt = noon + 44 * hour;
    expect(standing(events, noon + 20 * hour)).toMatchObject({ failures: 2, restartsAt });
    expect(standing(events, restartsAt - 1)).toMatchObject({ failures: 2, restartsAt });
    expect(standing(events, restartsAt)).toMatchObject({ failures: 0 });
    expect(standing(events, restartsAt)).not.toHaveProperty('restartsAt');
  });

  it('counts only the later of two failures that are a day apart', () => {
    const events = [failed('a', noon), failed('b', noon + 24 * hour)];
    expect(standing(events, noon + 25 * hour)).toMatchObject({ failures: 1 });
  });

  it('forgets a try without an end after 24 hours, whatever else is forgotten', () => {
    const events = [failed('a', noon), submitted('b', noon + 20 * hour)];
    expect(standing(events, noon + 25 * hour)).toMatchObject({ failures: 0, undecided: 1 });
    expect(standing(events, noon + 44 * hour)).toMatchObject({ undecided: 0 });
  });
});

describe('a lock', () => {
  const fifth = noon + 4 * second;
  const cases: readonly (readonly [string, readonly AttemptEvent[], number, number])[] = [
    ['after the fifth failure', failures(5, noon), fifth, 10 * minute],
    ['tried in further', failures(9, noon), fifth, 10 * minute],
    ['the page told of', [locked('a', noon)], noon, 10 * minute],
    ['whose duration it told', [locked('a', noon, 30 * minute)], noon, 30 * minute],
    ['told again', [locked('a', noon), locked('b', noon + 5 * minute)], noon, 10 * minute],
    [
      'told again with its whole duration',
      [locked('a', noon), locked('b', noon + 5 * minute, 10 * minute)],
      noon,
      10 * minute,
    ],
    [
      'told again with what is left of it',
      [locked('a', noon), locked('b', noon + 2 * minute, 3 * minute)],
      noon + 2 * minute,
      3 * minute,
    ],
    [
      'that became a longer one',
      [...failures(5, noon), locked('b', noon + minute, hour)],
      noon + minute,
      hour,
    ],
    ['said by the user', [counted(5, noon)], noon, 10 * minute],
  ];

  it.each(cases)('%s lasts as long as it lasts', (_, events, since, lasts) => {
    const until = since + lasts;
    for (const now of [since, since + 1, until - 1]) {
      const during = events.filter(({ at }) => at <= now);
      const seen = standing(during, now);
      expect(seen.kind).toBe('locked');
      if (seen.kind === 'locked') expect(seen.until - now).toBeLessThanOrEqual(lasts);
    }
    expect(standing(events, until - 1)).toEqual({ kind: 'locked', since, until });
    expect(standing(events, until)).toMatchObject({ kind: 'counting', failures: 0, triesLeft: 5 });
  });

  it('ends all that was counted before', () => {
    const events = [
      ...failures(5, noon),
      failed('in', noon + minute),
      submitted('o', noon + minute),
    ];
    const again = [...events, failed('after', fifth + 10 * minute)];
    expect(standing(again, fifth + 11 * minute)).toMatchObject({ failures: 1, undecided: 0 });
  });

  it('ends with a success', () => {
    const events = [...failures(5, noon), succeeded('s', noon + minute)];
    expect(standing(events, noon + minute)).toMatchObject({ kind: 'counting', failures: 0 });
  });

  it('is never shown longer than it lasts while the clock is put right by a little', () => {
    expect(standing([locked('a', noon)], noon - clockSlack)).toEqual({
      kind: 'locked',
      since: noon,
      until: noon - clockSlack + 10 * minute,
    });
  });
});

describe('what is unknown', () => {
  const clockBack: readonly (readonly [string, number])[] = [
    ['just more than what clocks differ by', clockSlack + 1],
    ['an hour', hour],
    ['a day', 24 * hour],
    ['ten years', 87_600 * hour],
  ];

  it.each(clockBack)('is the count after the clock went back by %s', (_, back) => {
    const events: readonly (readonly AttemptEvent[])[] = [
      failures(3, noon - 2 * second),
      failures(5, noon - 4 * second),
      [locked('a', noon)],
      [counted(2, noon)],
      [submitted('a', noon)],
    ];
    for (const each of events) {
      expect(standing(each, noon - back)).toMatchObject({ kind: 'unknown', failures: 0 });
    }
    const ended = settleLedger(ledgerOf(...failures(5, noon - hour)), noon, limits);
    expect(standingOf(ended, noon - hour - 1, limits)).toMatchObject({ kind: 'unknown' });
  });

  it('stays unknown once it was written, until the clock has passed what it showed before', () => {
    const before = ledgerOf(...failures(5, noon));
    const after = settleLedger(before, noon - hour, limits);
    expect(standingOf(after, noon + 5 * minute, limits)).toMatchObject({ kind: 'unknown' });
  });

  it('ends 24 hours later, with a success, a count of the user’s, or the end of a lock', () => {
    const lost = ledgerOf(failed('a', noon + 1));
    const doubtful = { ...lost, doubtAt: noon };
    const at = (events: readonly AttemptEvent[], now: number) =>
      standingOf(
        { ...doubtful, attempts: [...lost.attempts, ...ledgerOf(...events).attempts] },
        now,
        limits,
      ).kind;
    expect(at([], noon + minute)).toBe('unknown');
    expect(at([], noon + 24 * hour)).toBe('unknown');
    expect(at([], noon + 24 * hour + 1)).toBe('counting');
    expect(at([succeeded('s', noon + 2)], noon + minute)).toBe('counting');
    expect(at([locked('l', noon + 2)], noon + minute)).toBe('locked');
    expect(at([locked('l', noon + 2)], noon + hour)).toBe('counting');
    const said = { ...lostLedger(noon), said: { failures: 2, at: noon + 1 } };
    expect(standingOf(said, noon + minute, limits)).toMatchObject({
      kind: 'counting',
      failures: 2,
    });
  });

  it('goes with what was seen since, and with a lock once enough was seen', () => {
    const add = (count: number) => ({
      ...lostLedger(noon),
      attempts: ledgerOf(...failures(count, noon + second)).attempts,
    });
    expect(standingOf(add(3), noon + minute, limits)).toMatchObject({
      kind: 'unknown',
      failures: 3,
    });
    expect(standingOf(add(5), noon + minute, limits)).toMatchObject({ kind: 'locked' });
  });

  it('is not that of a ledger that never was', () => {
    expect(standingOf(emptyLedger, noon, limits)).toMatchObject({ kind: 'counting', failures: 0 });
  });
});

describe('other limits', () => {
  it('count', () => {
    const strict = { ...limits, failures: 3, lockTime: hour };
    const ledger = ledgerOf(...failures(3, noon));
    expect(standingOf(ledger, noon + minute, strict)).toEqual({
      kind: 'locked',
      since: noon + 2 * second,
      until: noon + 2 * second + hour,
    });
  });
});

describe('a night in which clocks are changed', () => {
  it.each([
    ['forward', '2026-03-29T00:55:00Z'],
    ['back', '2026-10-25T00:55:00Z'],
  ])('%s makes a lock neither longer nor shorter', (_, at) => {
    const start = Date.parse(at);
    expect(standing([locked('a', start)], start + 6 * minute)).toMatchObject({
      until: start + 10 * minute,
    });
    expect(standing([locked('a', start)], start + 10 * minute).kind).toBe('counting');
  });
});
