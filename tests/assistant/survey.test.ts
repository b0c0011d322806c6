// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSurvey, someOf } from '../../src/assistant/survey.ts';
import type { FieldColumn } from '../../src/fields/field-index.ts';
import { field } from './samples.ts';

let stop: AbortController;
let read: number[];
let ends: number;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  read = [];
  ends = 0;
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function columnOf(count: number, isLong: boolean): FieldColumn {
  const inputs = Array.from({ length: count }, () => document.createElement('input'));
  return {
    group: 'g',
    isLong,
    inputs: () => inputs,
    previousOfAll: () => (place) => String(place),
    previousCellOf: () => undefined,
    fieldOf: (input) => field(input, 'rent-amount'),
  };
}

const survey = () =>
  createSurvey(
    (place) => read.push(place),
    () => {
      ends += 1;
    },
    stop.signal,
  );

it('reads a short column at once', () => {
  survey().start([columnOf(5, false)]);
  expect(read).toEqual([0, 1, 2, 3, 4]);
  expect(ends).toBe(1);
});

it('reads a long one slice by slice, each field once', async () => {
  // Each look at the clock takes 5 ms: two of them fill a slice.
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 5;
    return now;
  });
  survey().start([columnOf(200, true)]);
  expect(read).toEqual([]);
  await vi.advanceTimersToNextTimerAsync();
  expect(read.length).toBeLessThan(200);
  expect(ends).toBe(0);
  await vi.runAllTimersAsync();
  expect(read).toEqual(Array.from({ length: 200 }, (_, place) => place));
  expect(ends).toBe(1);
  clock.mockRestore();
});

it('ends the one before when it starts anew, and with the signal', async () => {
  const both = survey();
  both.start([columnOf(300, true)]);
  both.start([columnOf(3, true)]);
  await vi.runAllTimersAsync();
  expect(read).toEqual([0, 1, 2]);
  both.start([columnOf(3, true)]);
  stop.abort();
  await vi.runAllTimersAsync();
  expect(read).toEqual([0, 1, 2]);
});

it('takes some fields from all over a column', () => {
  const column = columnOf(1000, true);
  const some = someOf(column, column.inputs());
  expect(some.length).toBe(100);
  expect(some.at(-1)?.element).toBe(column.inputs()[990]);
});
