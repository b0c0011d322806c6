import type { UserNumberRule } from '../../domain/rules.ts';
import {
  digitExpected,
  foreign,
  invisible,
  outOfPlace,
  separator,
  withoutShift,
  wrongLength,
} from './characters.ts';
import type { Wording } from './sentence.ts';

const form = 'Le numéro utilisateur s’écrit avec 14 chiffres, sans lettre.';
const example = 'Exemple : 07802700750001';
const field = 'le numéro';

/** S2; the space that letters print: S3. */
export const userNumberSentences: Record<UserNumberRule, Wording> = {
  'user-number/separator': (found) => ({
    what: separator(found, field),
    why: 'Même si les lettres de la Caf laissent un espace, tapez ici les 14 chiffres à la suite.',
    example,
  }),
  'user-number/letter': (found) => ({ what: digitExpected(found), why: form, example }),
  'user-number/character': (found) => ({
    what: outOfPlace(found),
    why: withoutShift(found) ?? form,
    example,
  }),
  'user-number/invisible': (found) => ({
    what: invisible(found, field),
    why: 'Cela vient souvent d’un copier-coller, et le numéro peut être refusé pour cette raison.',
    example,
  }),
  'user-number/foreign': (found) => ({
    what: foreign(found),
    why: 'À l’œil on ne voit pas la différence, mais le numéro peut être refusé.',
    example,
  }),
  'user-number/length': ({ before, part, after }) => ({
    what: wrongNumberLength(before + part + after),
    why: 'Comparez avec votre lettre, les zéros du début compris : un tableur les enlève parfois.',
    example,
  }),
  'user-number/siret': () => ({
    what: 'Ces 14 chiffres ressemblent à un numéro SIRET.',
    why: 'Le SIRET est un autre numéro ; le numéro utilisateur est écrit sur les lettres et les mails de la Caf.',
    example,
  }),
  'user-number/login-id': () => ({
    what: 'Ceci ressemble à un identifiant de connexion.',
    why: 'Ici, on demande le numéro utilisateur : 14 chiffres, sans lettre.',
    example,
  }),
  'user-number/email': () => ({
    what: 'Ceci ressemble à une adresse mail.',
    why: 'Ici, on demande le numéro utilisateur : 14 chiffres, sans lettre.',
    example,
  }),
};

/** Letters are counted too: one may stand for a digit. They are not called digits, though. */
function wrongNumberLength(text: string): string {
  return wrongLength(text, 14, /\p{L}/u.test(text) ? 'caractère' : 'chiffre');
}
