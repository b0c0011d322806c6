import type { LoginIdRule } from '../../domain/rules.ts';
import {
  digitExpected,
  foreign,
  invisible,
  letterExpected,
  outOfPlace,
  separator,
  withoutShift,
  wrongLength,
} from './characters.ts';
import { isSingle, place } from './place.ts';
import type { Found, Wording } from './sentence.ts';
import { spelled } from './spelled.ts';

const form = 'L’identifiant s’écrit LOG, puis 6 chiffres, puis 1 lettre.';
const example = 'Exemple : LOG012345A';
const field = 'l’identifiant';

/** S1-5. */
export const loginIdSentences: Record<LoginIdRule, Wording> = {
  'login-id/digit-look-alike': (found) => ({ what: digitExpected(found), why: form, example }),
  'login-id/letter-look-alike': (found) => ({ what: letterExpected(found), why: form, example }),
  'login-id/prefix': (found) => ({
    what: isSingle(found.part)
      ? `${place(found)} est ${spelled(found.part)} ; l’identifiant commence par les trois lettres LOG.`
      : 'L’identifiant doit commencer par les trois lettres LOG.',
    why: form,
    example,
  }),
  'login-id/character': (found) => ({
    what: outOfPlace(found),
    why: withoutShift(found) ?? form,
    example,
  }),
  'login-id/lower-case': (found) => ({
    what: isOnlySmallLetter(found)
      ? `${place(found)} est ${spelled(found.part)} ; on attend une majuscule.`
      : 'Des lettres sont en minuscules ; on attend des majuscules.',
    why: 'L’identifiant s’écrit en majuscules.',
    example,
  }),
  'login-id/separator': (found) => ({
    what: separator(found, field),
    why: 'L’identifiant s’écrit d’un seul bloc, sans espace ni autre signe.',
    example,
  }),
  'login-id/invisible': (found) => ({
    what: invisible(found, field),
    why: 'Cela vient souvent d’un copier-coller, et l’identifiant peut être refusé pour cette raison.',
    example,
  }),
  'login-id/foreign': (found) => ({
    what: foreign(found),
    why: 'À l’œil on ne voit pas la différence, mais l’identifiant peut être refusé.',
    example,
  }),
  'login-id/length': ({ before, part, after }) => ({
    what: wrongLength(before + part + after, 10, 'caractère'),
    why: form,
    example,
  }),
  'login-id/user-number': () => ({
    what: 'Ces 14 chiffres ressemblent au numéro utilisateur.',
    why: 'Le numéro utilisateur sert à retrouver un identifiant perdu ; pour se connecter, il faut l’identifiant.',
    example,
  }),
  'login-id/email': () => ({
    what: 'Ceci ressemble à une adresse mail.',
    why: 'Pour se connecter, il faut l’identifiant que la Caf vous a envoyé.',
    example,
  }),
  'login-id/other-form': () => ({
    what: 'Cet identifiant n’a pas la forme habituelle.',
    why: 'La plupart s’écrivent LOG, puis 6 chiffres, puis 1 lettre ; si on vous l’a donné ainsi, gardez-le.',
    example,
  }),
};

/** Of several small letters one sentence speaks, the same for each finding. */
function isOnlySmallLetter({ before, part, after }: Found): boolean {
  return isSingle(part) && !/\p{Ll}/u.test(before + after);
}
