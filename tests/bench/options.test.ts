import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';
import { pageNames } from './pages/pages.ts';

describe('npm run bench', () => {
  it('measures all pages seven times', () => {
    expect(readOptions([])).toEqual({ runs: 7, pages: pageNames, readme: false });
  });

  it('takes a number of runs, pages in their own order, and files', () => {
    expect(
      readOptions([
        '--runs',
        '9',
        '--only=batches, log-in',
        '--json',
        'new.json',
        '--from=old.json',
      ]),
    ).toEqual({
      runs: 9,
      pages: ['log-in', 'batches'],
      json: 'new.json',
      from: 'old.json',
      readme: false,
    });
  });

  it('leaves the family of a chosen browser to set-up', () => {
    expect(readOptions(['--runs', '8', 'chrome']).runs).toBe(8);
  });

  it.each([
    [['--run', '3'], '--run'],
    [['--runs'], '--runs'],
    [['--runs', 'many'], 'many'],
    [['--runs', '0'], 'whole number'],
    [['--only', 'log-in,rent'], 'rent'],
    [['fast'], 'fast'],
    [['firefox'], 'firefox'],
  ])('refuses %j', (words, named) => {
    expect(() => readOptions(words)).toThrow(named);
  });

  it('writes no table of a few runs or pages into the README, but one of kept results', () => {
    expect(() => readOptions(['--readme', '--runs', '3'])).toThrow('--readme');
    expect(() => readOptions(['--readme', '--only', 'log-in'])).toThrow('--readme');
    expect(readOptions(['--readme', '--from', 'old.json']).readme).toBe(true);
    expect(readOptions(['--readme']).readme).toBe(true);
  });
});
