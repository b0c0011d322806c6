import { describe, expect, it } from 'vitest';
import { lockTexts } from '../../../src/fields/outcome/lock-texts.ts';
import { messageKind } from '../../../src/fields/outcome/message-kind.ts';
import { kindOfWords, type MessageKind } from '../../../src/fields/outcome/message-words.ts';
import { otherErrorTexts } from '../../../src/fields/outcome/other-error-texts.ts';
import { refusalTexts } from '../../../src/fields/outcome/refusal-texts.ts';
import { misread, noMessages, unlisted } from './unlisted-messages.ts';

const lists: readonly (readonly [MessageKind, readonly string[]])[] = [
  ['refused', refusalTexts],
  ['locked', lockTexts],
  ['captcha', otherErrorTexts.captcha],
  ['form', otherErrorTexts.form],
  ['trouble', otherErrorTexts.trouble],
];

describe('kindOfWords', () => {
  for (const [kind, texts] of [...lists, ...unlisted]) {
    it.each(texts)(`${kind}: %s`, (text) => {
      expect(kindOfWords(text)).toBe(kind);
      expect(kindOfWords(`${text.toUpperCase()}.`)).toBe(kind);
    });
  }

  it.each(noMessages)('none: %s', (text) => {
    expect(kindOfWords(text)).toBeUndefined();
  });

  it.fails.each(misread)('%s, but known to be missed: %s', (kind, text) => {
    expect(kindOfWords(text)).toBe(kind);
  });

  it('reads no whole page, and nothing of two letters', () => {
    expect(kindOfWords(`Mot de passe invalide. ${'Aide à la connexion. '.repeat(20)}`)).toBe(
      undefined,
    );
    expect(kindOfWords('faux')).toBeUndefined();
  });
});

describe('messageKind', () => {
  it.each(lists)('knows as %s what is listed so', (kind, texts) => {
    expect(texts.filter((text) => messageKind(`Erreur : ${text} !`) !== kind)).toEqual([]);
  });

  it('knows others by their words', () => {
    expect(messageKind('Login ou mot de passe incorrect.')).toBe('refused');
    expect(messageKind('Mot de passe perdu')).toBeUndefined();
  });

  it('has lists that are long enough, each text once', () => {
    expect(refusalTexts.length).toBeGreaterThanOrEqual(30);
    expect(lockTexts.length).toBeGreaterThanOrEqual(12);
    expect(Object.values(otherErrorTexts).flat().length).toBeGreaterThanOrEqual(15);
    const all = lists.flatMap(([, texts]) => texts);
    expect(new Set(all).size).toBe(all.length);
  });
});
