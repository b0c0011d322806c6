import { describe, expect, it } from 'vitest';
import { writeValue, writeVerdict } from './figure.ts';
import { figuresOf } from './figures.ts';
import { sampleResults } from './sample-results.ts';

/** The figures of one section, by their names, with their values and verdicts. */
function read(topic: string, results = sampleResults()): Record<string, [number, string]> {
  const section = figuresOf(results).find((each) => each.topic === topic);
  return Object.fromEntries(
    (section?.figures ?? []).map((figure) => [figure.what, [figure.value, writeVerdict(figure)]]),
  );
}

describe('a figure', () => {
  it.each([
    [1.249, '×', '1.25 ×'],
    [0, 'ms', '0.00 ms'],
    [12.34, 'ms', '12.3 ms'],
    [199.6, 'KiB', '200 KiB'],
    [40, '', '40'],
  ] as const)('%f %s reads %s', (value, unit, written) => {
    expect(writeValue(value, unit)).toBe(written);
  });

  it.each([
    [1.25, 'reached'],
    [1.4, 'not reached: 1.40 × instead of 1.25 ×'],
  ])('of %f against 1.25 is %s', (value, verdict) => {
    expect(writeVerdict({ what: 'load', value, unit: '×', limit: 1.25 })).toBe(verdict);
  });

  it('has no verdict without a limit', () => {
    expect(writeVerdict({ what: 'load', value: 9, unit: '×' })).toBe('');
  });
});

describe('the figures of some results', () => {
  it('put the median load in relation to that of the empty script', () => {
    expect(read('load')).toEqual({
      'log-in': [60 / 50, 'reached'],
      'rents-10': [2, ''],
      'rents-1000': [2, ''],
      'rents-10000': [2, 'not reached: 2.00 × instead of 1.10 ×'],
    });
  });

  it('count compiling in the first look', () => {
    expect(read('look')['rents-10000']).toEqual([44, 'reached']);
  });

  it('take the longest task of all that was done on a page', () => {
    const tasks = read('task');
    expect(tasks['log-in']).toEqual([9, 'reached']);
    expect(tasks['rents-10000']).toEqual([30, 'not reached: 30.0 ms instead of 25.0 ms']);
    expect(tasks['ticker-log-in']).toEqual([1, 'reached']);
  });

  it('take the median of all keys', () => {
    expect(read('key')['log-in']).toEqual([0.2, 'reached']);
  });

  it('want nothing at all of an idle page, and say what 200 changes cost', () => {
    expect(read('quiet')).toEqual({
      'log-in, idle': [0, 'reached'],
      'ticker-log-in, 200 changes a second': [2, 'not reached: 2.00 ms/s instead of 1.00 ms/s'],
    });
  });

  it('want ten times the rows to cost ten times the time at most', () => {
    expect(read('growth')).toEqual({
      'first look': [44 / 4, 'not reached: 11.0 × instead of 10.0 ×'],
      'a key press': [1, 'reached'],
      memory: [4, 'reached'],
    });
  });

  it('weigh the heap over empty', () => {
    expect(read('memory')['log-in']).toEqual([100, 'reached']);
    expect(read('memory')['rents-10000']).toEqual([400, 'reached']);
  });

  it('hold each script that only some pages get to its limit', () => {
    expect(read('size')).toEqual({
      'every page': [19, 'reached'],
      'some pages, the largest': [46, 'not reached: 46.0 kB instead of 45.0 kB'],
    });
  });

  it('allow ten thousand rows no more listeners and nodes than ten', () => {
    expect(read('added')).toEqual({
      'listeners, rents-10': [40, ''],
      'listeners, rents-10000': [40, 'reached'],
      'nodes, rents-10': [9, ''],
      'nodes, rents-10000': [12, 'not reached: 12 instead of 9'],
    });
  });

  it('leave out what was not measured', () => {
    const nothing = { ...sampleResults(), weights: {}, visits: {}, following: {} };
    expect(figuresOf(nothing).map(({ topic }) => topic)).toEqual(['size']);
  });
});
