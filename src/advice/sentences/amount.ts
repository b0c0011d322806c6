import { centsOfDecimals, writeCents } from '../../domain/amount-cents.ts';
import type { AmountRule } from '../../domain/rules.ts';
import { digitExpected, foreign, invisible, separator } from './characters.ts';
import type { Found, Sentence, Wording } from './sentence.ts';

const form = 'Un montant s’écrit avec des chiffres et une virgule avant les centimes.';
const example = 'Exemple : 612,50';
const field = 'le montant';

/** S1-10. */
export const amountSentences: Record<AmountRule, Wording> = {
  'amount/point': ({ part }) =>
    part === '.'
      ? sentence(
          'Il y a un point ; il faut une virgule.',
          'Les centimes se mettent après une virgule, et le pavé numérique tape souvent un point.',
        )
      : sentence('Il faut une virgule avant les centimes, et aucun autre signe.', form),
  'amount/currency': (found) => sentence(currency(found), form),
  'amount/space': (found) => sentence(separator(found, field), form),
  'amount/thousands': ({ part }) =>
    sentence(`${thousandsSign(part)} des milliers est en trop.`, form),
  'amount/letter': (found) => sentence(digitExpected(found), form),
  'amount/invisible': (found) =>
    sentence(
      invisible(found, field),
      'Cela vient souvent d’un copier-coller, et le montant peut être refusé pour cette raison.',
    ),
  'amount/foreign': (found) =>
    sentence(
      foreign(found),
      'À l’œil on ne voit pas la différence, mais le montant peut être refusé.',
    ),
  'amount/one-decimal': () =>
    sentence(
      'Il y a un seul chiffre après la virgule.',
      'Les centimes s’écrivent avec deux chiffres.',
    ),
  'amount/many-decimals': () =>
    sentence(
      'Il y a plus de deux chiffres après la virgule.',
      'Les centimes s’écrivent avec deux chiffres.',
    ),
  'amount/two-separators': () =>
    sentence(
      'Il y a plusieurs virgules ou points.',
      'Un montant n’a qu’une virgule, juste avant les centimes.',
    ),
  'amount/lone-comma': (found) =>
    sentence(loneComma(found), 'La virgule se met entre les euros et les centimes.'),
  'amount/sign': ({ part }) =>
    sentence(
      part.includes('+') ? 'Le signe plus est en trop.' : 'Le signe moins est en trop.',
      'Un loyer s’écrit sans signe.',
    ),
  'amount/not-a-number': () => sentence('Ceci n’est pas un montant.', form),
  'amount/ambiguous': (found) =>
    sentence(
      'Ce montant peut se lire de deux façons.',
      `On ne sait pas si ce signe sépare les milliers ou les centimes : écrivez ${readings(found)}.`,
    ),
  'amount/missing-comma': () =>
    sentence(
      'Il manque sans doute la virgule avant les centimes.',
      'Écrit ainsi, ce loyer paraît beaucoup trop élevé.',
    ),
  'amount/implausible': () =>
    sentence(
      'Ce montant est surprenant pour un loyer.',
      'C’est peut-être une faute de frappe : vérifiez-le avant d’envoyer.',
    ),
  'amount/no-cents': () =>
    sentence(
      'Ce montant est écrit sans centimes.',
      'S’il y a des centimes, ajoutez-les après une virgule.',
    ),
};

function sentence(what: string, why: string): Sentence {
  return { what, why, example };
}

function currency({ before, part, after }: Found): string {
  const word = part.trim();
  // A long text is not repeated to who has just typed it.
  if (word === '' || word.length > 20) return 'Il y a des mots en trop.';
  const standsForComma = /\d\s*$/.test(before) && /^\s*\d/.test(after);
  return standsForComma ? `« ${word} » est à la place de la virgule.` : `« ${word} » est en trop.`;
}

/** "1234,00 ou 1,23": what to write must be said, for there may be nothing to choose from. */
function readings({ before, after }: Found): string {
  const [, thousands] = /^[^\p{L}\d|]*(\d{1,3})$/u.exec(before) ?? [];
  const [, rest] = /^(\d{3})(?![\p{L}\d|])/u.exec(after) ?? [];
  if (thousands === undefined || rest === undefined) {
    return 'le montant sans rien entre les milliers, avec une virgule avant les centimes';
  }
  const small = centsOfDecimals(thousands, rest).map(writeCents);
  return `${[`${thousands}${rest},00`, ...small].join(' ou ')}, selon ce que vous voulez dire`;
}

function thousandsSign(part: string): string {
  const sign = part.trim()[0];
  if (sign === undefined) return 'L’espace';
  if (sign === '.') return 'Le point';
  return sign === ',' ? 'La virgule' : 'Le signe';
}

function loneComma({ before, after }: Found): string {
  if (!/\d/.test(before)) return 'Il n’y a rien avant la virgule.';
  return /\d/.test(after) ? 'La virgule n’est pas à sa place.' : 'Il n’y a rien après la virgule.';
}
