import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleLedger, standingOf } from '../../../src/domain/attempt-standing.ts';
import { type AttemptEvent, joinLedgers } from '../../../src/domain/attempts.ts';
import { hour, ledgerOf, limits, minute, noon } from './at.ts';

const time = fc
  .oneof(fc.integer({ min: 0, max: 30 * minute }), fc.integer({ min: 0, max: 60 * hour }))
  .map((after) => noon + after);
const attempt = fc.constantFrom(...'abcdefghijklmn');

const event: fc.Arbitrary<AttemptEvent> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('failed' as const), attempt, at: time }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('submitted', 'undecided', 'withdrawn', 'elsewhere'),
      attempt,
      at: time,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('succeeded' as const), attempt, at: time }),
  },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        kind: fc.constant('locked' as const),
        attempt,
        at: time,
        lasts: fc.integer({ min: 1, max: hour }),
      },
      { requiredKeys: ['kind', 'attempt', 'at'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('counted' as const), failures: fc.nat(6), at: time }),
  },
);
const events = fc.array(event, { maxLength: 25 });
const end = noon + 61 * hour;

describe('a ledger', () => {
  it('does not depend on the order of what is told, nor on its repetition', () => {
    fc.assert(
      fc.property(
        events.chain((told) =>
          fc.tuple(
            fc.constant(told),
            fc.shuffledSubarray([...told, ...told], { minLength: told.length * 2 }),
          ),
        ),
        ([told, again]) => {
          expect(ledgerOf(...again)).toEqual(ledgerOf(...told));
        },
      ),
    );
  });

  it('is joined in any order, and with itself', () => {
    fc.assert(
      fc.property(events, events, events, (...told) => {
        const [a, b, c] = told.map((each) => ledgerOf(...each));
        if (a === undefined || b === undefined || c === undefined) return;
        expect(joinLedgers(a, b)).toEqual(joinLedgers(b, a));
        expect(joinLedgers(joinLedgers(a, b), c)).toEqual(joinLedgers(a, joinLedgers(b, c)));
        expect(joinLedgers(a, a)).toEqual(a);
      }),
    );
  });

  it('never shows a lock that is over or lasts longer than anybody said', () => {
    fc.assert(
      fc.property(events, time, (told, now) => {
        const standing = standingOf(ledgerOf(...told), now, limits);
        if (standing.kind !== 'locked') return;
        expect(standing.until).toBeGreaterThan(now);
        expect(standing.until - now).toBeLessThanOrEqual(hour);
      }),
      { numRuns: 500 },
    );
  });

  it('never shows more tries left than the failures leave, nor fewer than one', () => {
    fc.assert(
      fc.property(events, (told) => {
        const standing = standingOf(ledgerOf(...told), end, limits);
        if (standing.kind !== 'counting') return;
        expect(standing.triesLeft).toBe(limits.failures - standing.failures);
        expect(standing.triesLeft).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('stands as before once it is settled, then and later, also when all is told once more', () => {
    fc.assert(
      fc.property(events, time, fc.nat(40 * hour), (told, now, later) => {
        const happened = told.filter(({ at }) => at <= now);
        const ledger = ledgerOf(...happened);
        const settled = settleLedger(ledger, now, limits);
        const repeated = joinLedgers(settled, ledger);
        for (const at of [now, now + later]) {
          expect(standingOf(settled, at, limits)).toEqual(standingOf(ledger, at, limits));
          expect(standingOf(repeated, at, limits)).toEqual(standingOf(ledger, at, limits));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stays small: what is settled is no longer than what counts', () => {
    fc.assert(
      fc.property(events, (told) => {
        const settled = settleLedger(ledgerOf(...told), end + 24 * hour, limits);
        expect(settled.attempts).toEqual([]);
        expect(settled.said).toBeUndefined();
      }),
    );
  });
});
