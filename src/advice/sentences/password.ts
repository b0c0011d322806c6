import { readGlyphs } from '../../domain/glyphs.ts';
import type { PasswordRule } from '../../domain/rules.ts';
import { isSingle } from './place.ts';
import type { Found, Wording } from './sentence.ts';

const pasted =
  'Cela vient souvent d’un copier-coller, et le mot de passe peut être refusé pour cette raison.';

/**
 * A sentence about a password says nothing of its characters or of where they stand: only of what
 * came along around it, and at which end. S1-7, S2.
 */
export const passwordSentences: Record<PasswordRule, Wording> = {
  'password/edge-space': (found) => ({
    what: `Il y a ${isSingle(found.part) ? 'un espace (␣)' : 'des espaces (␣␣)'} ${whereAround(found)} mot de passe.`,
    why: pasted,
  }),
  'password/invisible': (found) => ({
    what: `Il y a un caractère invisible ${whereAround(found)} mot de passe.`,
    why: pasted,
  }),
  'password/foreign': () => ({
    what: 'Il y a dans le mot de passe un caractère d’un autre alphabet.',
    why: 'Il peut ressembler à une lettre ou à un chiffre ordinaire sans être le bon.',
  }),
  'password/zero-or-o': () => ({
    what: 'Dans ce mot de passe, on peut confondre la lettre O et le chiffre zéro.',
    why: 'S’il est refusé, copiez-le depuis le mail, ou essayez l’autre caractère.',
  }),
  'password/one-l-or-i': () => ({
    what: 'Dans ce mot de passe, on peut confondre L minuscule, i majuscule et le chiffre un.',
    why: 'S’il est refusé, copiez-le depuis le mail, ou essayez un autre de ces caractères.',
  }),
};

function whereAround({ before, after }: Found): string {
  if (isUnseen(before)) return 'au début du';
  return isUnseen(after) ? 'à la fin du' : 'dans le';
}

function isUnseen(text: string): boolean {
  return readGlyphs(text).every(({ kind }) => kind === 'space' || kind === 'invisible');
}
