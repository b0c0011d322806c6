import { describe, expect, it } from 'vitest';
import { spokenTexts } from './spoken-texts.ts';

const texts = spokenTexts();

/** Each rule: what must not be found in any text that users see, and how to mend it. */
const forbidden: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a no-break space stands before ; : ! ? and »', /[^\u00a0][;:!?»]/u],
  ['a no-break space follows «', /«[^\u00a0]/u],
  ['apostrophes and quotation marks are typographic', /['"]/],
  ['spaces are not doubled', /[\s]{2}/],
  ['no space before a comma or a full stop', /\s[,.]/],
  ['three dots are one character', /\.\.\./],
  ['nothing is left to fill in', /[{}]|undefined|NaN|\[object/],
  [
    'the language is French',
    /\b(the|and|your|you|password|login|click|please|error|field|with|this|shift|user|number)\b/i,
  ],
  ['documents go by their titles, not by our codes', /\bS[0-4]\b/],
  ['the project does not pretend to be official', /(?<!non )\bofficiel/i],
  [
    'no due date is named',
    /\b(avant|jusqu’au|au plus tard) le \d|\d(er)? (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/i,
  ],
];

describe('texts that users see', () => {
  it('are found', () => {
    expect(new Set(texts.map(({ text }) => text)).size).toBeGreaterThan(200);
  });

  it.each(forbidden)('%s', (_, pattern) => {
    const wrong = texts.filter(({ text }) => pattern.test(text));
    expect(wrong).toEqual([]);
  });

  it('have short sentences: 30 words at most', () => {
    const long = texts.filter(({ text }) =>
      text.split(/[.?!]\s/).some((sentence) => sentence.split(/[\s]+/).length > 30),
    );
    expect(long).toEqual([]);
  });
});
