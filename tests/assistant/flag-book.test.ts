// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createFlagBook, nextInPage } from '../../src/assistant/flag-book.ts';
import { flag, input } from './samples.ts';

describe('the book of flags', () => {
  it('tells the last raised first, and one a field', () => {
    const [one, two] = [input(), input()];
    const book = createFlagBook();
    book.raise(flag(one));
    book.raise(flag(two));
    book.raise(flag(one));
    expect(book.all().map(({ element }) => element)).toEqual([one, two]);
    book.drop(one);
    expect(book.get(one)).toBeUndefined();
  });

  it('goes through the fields in the order of the page, and round', () => {
    const [one, two, three] = [input(), input(), input()];
    const flags = [flag(three), flag(one)];
    expect(nextInPage(flags, two)?.element).toBe(three);
    expect(nextInPage(flags, three)?.element).toBe(one);
    expect(nextInPage(flags, null)?.element).toBe(one);
    expect(nextInPage([], one)).toBeUndefined();
  });
});
