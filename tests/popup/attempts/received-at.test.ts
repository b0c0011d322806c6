import { describe, expect, it } from 'vitest';
import { readReceivedAt, receivedAtText } from '../../../src/popup/attempts/received-at.ts';
import { hour, minute, now } from './samples.ts';

const local = (...parts: [number, number, number, number?, number?]) =>
  new Date(...parts).getTime();

describe('when a password came', () => {
  it.each([
    ['2026-11-20T09:05', local(2026, 10, 20, 9, 5)],
    ['2026-11-20T14:20', now],
    ['2026-11-19T23:59', local(2026, 10, 19, 23, 59)],
    // A letter came that day, in the time zone of whoever reads it.
    ['2026-11-20', local(2026, 10, 20)],
    ['2026-02-28', local(2026, 1, 28)],
    ['2017-01-02', local(2017, 0, 2)],
  ])('%s', (text, at) => {
    expect(readReceivedAt(text, false, now)).toBe(at);
  });

  it.each([
    ['', false, 'missing'],
    // What browsers give for the 31st of February, or for a day without its year.
    ['', true, 'incomplete'],
    ['2026-13-45', false, 'incomplete'],
    ['bientôt', false, 'incomplete'],
    ['2026-11-20T14:21', false, 'future'],
    ['2026-11-21', false, 'future'],
    ['2062-11-20', false, 'future'],
    ['0026-11-20', false, 'old'],
    ['1926-11-20T09:05', false, 'old'],
    ['2016-01-02', false, 'old'],
  ])('%j (bad: %s): %s', (text, isBad, wrong) => {
    expect(readReceivedAt(text, isBad, now)).toEqual({ wrong });
  });

  it('allows for a clock that is put right by a little', () => {
    expect(readReceivedAt('2026-11-20T14:20', false, now - 4000)).toBe(now);
    expect(readReceivedAt('2026-11-20T14:20', false, now - minute)).toEqual({ wrong: 'future' });
  });

  it('is written as it is read', () => {
    expect(receivedAtText(local(2026, 0, 2, 3, 4), 'mail')).toBe('2026-01-02T03:04');
    expect(receivedAtText(local(2026, 0, 2, 3, 4), 'post')).toBe('2026-01-02');
    for (const at of [now, now - 200 * 24 * hour]) {
      expect(readReceivedAt(receivedAtText(at, 'mail'), false, now)).toBe(at);
    }
  });
});
