import { beforeAll, describe, expect, it } from 'vitest';
import { corpus } from '../fields/bench/corpus.ts';
import { readPages } from '../fields/bench/read-pages.ts';
import { claimTexts, type PageReading } from '../fields/bench/reading.ts';
import { isWrong, wrongIn } from '../fields/bench/score.ts';
import { knownMisses } from '../fields/known-misses.ts';
import { labelWays } from '../fields/label-ways.ts';
import { browserNames } from './harness/session.ts';

const nothingWrong = { expected: [], found: [] };

describe.each(browserNames)('the corpus in %s', (browser) => {
  let readings: readonly PageReading[] = [];
  beforeAll(async () => {
    ({ readings } = await readPages(corpus, browser));
  }, 300_000);

  it.each(corpus.map(({ name }) => name))('%s', (name) => {
    const reading = readings.find(({ page }) => page === name);
    expect(reading).toBeDefined();
    if (reading === undefined) return;
    const wrong = wrongIn(reading);
    if (name in knownMisses) {
      expect(isWrong(wrong), 'It is right now: take it out of known-misses.ts.').toBe(true);
    } else {
      expect(wrong).toEqual({ page: name, ...nothingWrong });
    }
  });

  it('is large, and as often has nothing to be found as something', () => {
    const full = readings.filter((reading) => claimTexts(reading, 'expected').length > 0);
    const empty = readings.length - full.length;
    expect(full.length).toBeGreaterThanOrEqual(150);
    expect(empty).toBeGreaterThanOrEqual(full.length);
  });

  it('gives labels in every way that is listed, and in no other', () => {
    const full = readings.filter((reading) => claimTexts(reading, 'expected').length > 0);
    const used = new Set(full.flatMap((reading) => reading.labelWays));
    expect([...used].sort()).toEqual(Object.keys(labelWays).sort());
    expect(used.size).toBeGreaterThanOrEqual(20);
  });
});

it('lists no page as a miss that is not there', () => {
  const names = new Set(corpus.map(({ name }) => name));
  expect(Object.keys(knownMisses).filter((name) => !names.has(name))).toEqual([]);
});
