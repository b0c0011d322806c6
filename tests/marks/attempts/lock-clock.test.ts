// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLockClock, type Lock, lockLeft } from '../../../src/marks/attempts/lock-clock.ts';

const second = 1000;
const minute = 60 * second;
const start = Date.parse('2026-11-20T13:20:00Z');
const lock: Lock = { since: start, until: start + 10 * minute };

describe('what is left of a lock', () => {
  it.each([
    ['at its beginning', start, 10 * minute],
    ['on its way', start + 4 * minute, 6 * minute],
    ['at its end', start + 10 * minute, 0],
    ['long after', start + 1440 * minute, 0],
    ['where the clock was set back by an hour', start - 60 * minute, 10 * minute],
    ['where the clock was set back by a day', start - 1440 * minute, 10 * minute],
  ])('%s', (_, now, left) => {
    expect(lockLeft(lock, now)).toBe(left);
  });
});

describe('the clock of a lock', () => {
  const onTick = vi.fn();
  let life: AbortController;

  beforeEach(() => {
    vi.useFakeTimers({ now: start + 500 });
    onTick.mockReset();
    life = new AbortController();
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });
  const create = (isSeen = true) =>
    createLockClock(document, { isSeen: () => isSeen, onTick, signal: life.signal });

  it('tells at once, then on each full second', async () => {
    create().follow(lock);
    await vi.advanceTimersByTimeAsync(2500);
    expect(onTick.mock.calls).toEqual([
      [599_500, undefined],
      [599_000, 599_500],
      [598_000, 599_000],
      [597_000, 598_000],
    ]);
  });

  it('tells nothing more of the lock that it follows already', () => {
    const clock = create();
    clock.follow(lock);
    clock.follow({ ...lock });
    expect(onTick).toHaveBeenCalledTimes(1);
  });

  it('knows what it told of a lock whose end turns out to be another, not of another lock', () => {
    const clock = create();
    clock.follow(lock);
    clock.follow({ ...lock, until: start + 20 * minute });
    expect(onTick.mock.lastCall).toEqual([1_199_500, 599_500]);
    clock.follow({ since: start + 1, until: start + 10 * minute });
    expect(onTick.mock.lastCall).toEqual([599_500, undefined]);
  });

  it.each([
    ['there is no lock any more', (follow: (lock: undefined) => void) => follow(undefined)],
    ['all is over', () => life.abort()],
  ])('stops where %s', async (_, stop) => {
    const clock = create();
    clock.follow(lock);
    stop(clock.follow);
    await vi.advanceTimersByTimeAsync(5 * second);
    expect(onTick).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells every ten seconds where nobody sees it', async () => {
    create(false).follow(lock);
    await vi.advanceTimersByTimeAsync(minute);
    expect(onTick).toHaveBeenCalledTimes(7);
    expect(onTick.mock.lastCall?.[0]).toBe(540_000);
  });
});
