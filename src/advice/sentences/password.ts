import type { PasswordRule } from '../../domain/rules.ts';
import type { Sentence } from './sentence.ts';

/**
 * Without parameters: a sentence about a password can say nothing of its characters or of where
 * they stand. S1-7, S2.
 */
export const passwordSentences: Record<PasswordRule, () => Sentence> = {
  'password/edge-space': () => ({
    what: 'Il y a un espace au début ou à la fin du mot de passe.',
    why: 'Cela vient souvent d’un copier-coller, et le mot de passe peut être refusé pour cette raison.',
  }),
  'password/invisible': () => ({
    what: 'Il y a un caractère invisible dans le mot de passe.',
    why: 'Cela vient souvent d’un copier-coller, et le mot de passe peut être refusé pour cette raison.',
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
