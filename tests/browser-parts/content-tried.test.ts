import { describe, expect, it } from 'vitest';
import { decodeTriedAnswer } from '../../src/browser/content-tried.ts';

const key = 'ab'.repeat(32);

describe('decodeTriedAnswer', () => {
  it('takes the key and the marks that are known', () => {
    expect(decodeTriedAnswer({ key, known: [key] })).toEqual({ key, known: [key] });
    expect(decodeTriedAnswer({ key, known: [] })).toEqual({ key, known: [] });
  });

  it('leaves out what is no mark', () => {
    expect(decodeTriedAnswer({ key, known: [key, 1, null] })).toEqual({ key, known: [key] });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'ok'],
    ['no key', { known: [] }],
    ['a short key', { key: 'ab', known: [] }],
    ['no marks', { key }],
    ['marks that are no list', { key, known: key }],
  ])('refuses %s', (_, answer) => {
    expect(decodeTriedAnswer(answer)).toBeUndefined();
  });
});
