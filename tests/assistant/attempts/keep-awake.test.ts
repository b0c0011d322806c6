// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepAwake } from '../../../src/assistant/attempts/keep-awake.ts';

/** So long after the last message a background falls asleep, in ms. */
const asleep = 30_000;

let life: AbortController;
let isBegun: boolean;
let wake: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  isBegun = true;
  wake = vi.fn<() => void>();
  keepAwake(document, () => isBegun, wake, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

it('wakes before anybody falls asleep, for minutes', () => {
  for (let minutes = 0; minutes < 5; minutes += 0.5) {
    wake.mockClear();
    vi.advanceTimersByTime(asleep);
    expect(wake).toHaveBeenCalled();
  }
});

it('lets everybody sleep where nothing stands in the log-in', () => {
  isBegun = false;
  wake.mockClear();
  vi.advanceTimersByTime(5 * asleep);
  expect(wake).not.toHaveBeenCalled();
});

it('lets everybody sleep once the user is gone, and wakes them when the user is back', () => {
  vi.advanceTimersByTime(60 * 60_000);
  wake.mockClear();
  vi.advanceTimersByTime(60 * 60_000);
  expect(wake).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('pointerdown'));
  expect(wake).toHaveBeenCalledTimes(1);
  wake.mockClear();
  vi.advanceTimersByTime(asleep);
  expect(wake).toHaveBeenCalled();
});

it('wakes once for all events of one click', () => {
  vi.advanceTimersByTime(5000);
  wake.mockClear();
  for (const type of ['pointerdown', 'focusin']) document.dispatchEvent(new Event(type));
  expect(wake).toHaveBeenCalledTimes(1);
});

it('lets everybody sleep while the page is hidden', () => {
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  wake.mockClear();
  vi.advanceTimersByTime(5 * asleep);
  expect(wake).not.toHaveBeenCalled();
  visibility.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(wake).toHaveBeenCalledTimes(1);
  visibility.mockRestore();
});

it('ends with the signal', () => {
  life.abort();
  wake.mockClear();
  vi.advanceTimersByTime(asleep);
  document.dispatchEvent(new Event('pointerdown'));
  expect(wake).not.toHaveBeenCalled();
});
