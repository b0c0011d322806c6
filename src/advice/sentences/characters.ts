import { readGlyphs } from '../../domain/glyphs.ts';
import { digitLookAlike, letterLookAlikes } from '../../domain/look-alikes.ts';
import { isTopRow } from '../../domain/top-row.ts';
import { counted } from '../counted.ts';
import { isSingle, place } from './place.ts';
import type { Found } from './sentence.ts';
import { digitWord, spelled } from './spelled.ts';

/** The sentences about characters that login ids, user numbers and amounts share: the `what` alone. */

/** A letter or bar where a digit must be. */
export function digitExpected(found: Found): string {
  if (!isSingle(found.part)) {
    return `${place(found)} doivent être des chiffres.`;
  }
  const expected = `${place(found)} est ${spelled(found.part)} ; à cette place on attend un chiffre`;
  const lookAlike = digitLookAlike(found.part);
  if (lookAlike === undefined) return `${expected}.`;
  const doubt = lookAlike.close ? '' : 'sans doute ';
  const digits = lookAlike.digits.map((digit) => `${digitWord(digit)} (${digit})`).join(' ou ');
  return `${expected} : ${doubt}${digits}.`;
}

/** A digit or bar where a letter must be. */
export function letterExpected(found: Found): string {
  if (!isSingle(found.part)) {
    return `${place(found)} doivent être des lettres.`;
  }
  const expected = `${place(found)} est ${spelled(found.part)} ; à cette place on attend une lettre`;
  const letters = letterLookAlikes(found.part);
  return letters.length === 0 ? `${expected}.` : `${expected} : ${letters.join(' ou ')}.`;
}

/** A character that looks like none that may stand there. */
export function outOfPlace(found: Found): string {
  return isSingle(found.part)
    ? `${place(found)} est ${spelled(found.part)} ; il ne va pas à cette place.`
    : `${place(found)} ne vont pas à cette place.`;
}

/** Why, if it is what the keys of digits type without Shift. */
export function withoutShift({ part }: Found): string | undefined {
  return isTopRow(part)
    ? 'Sur la rangée du haut du clavier, les chiffres se tapent avec la touche Maj.'
    : undefined;
}

/** A character of another alphabet or another form. */
export function foreign(found: Found): string {
  if (!isSingle(found.part))
    return `${place(found)} viennent d’un autre alphabet ou d’une autre écriture.`;
  const twin = readGlyphs(found.part)[0]?.latin;
  return twin === undefined || twin === ''
    ? `${place(found)} vient d’un autre alphabet.`
    : `${place(found)} n’est pas ${spelled(twin)}, même s’il lui ressemble.`;
}

/** Characters that nobody sees. `field`: "l’identifiant", "le montant" … */
export function invisible(found: Found, field: string): string {
  const what = isSingle(found.part) ? 'un caractère invisible' : 'des caractères invisibles';
  return `Il y a ${what} ${where(found)} ${field}.`;
}

/** Spaces, hyphens, points … between characters that belong together. */
export function separator(found: Found, field: string): string {
  return `Il y a ${separators(found.part)} ${where(found)} ${field}.`;
}

function separators(part: string): string {
  if (isSingle(part)) return spelled(part);
  return part.trim() === '' ? 'des espaces' : 'des signes en trop';
}

function where({ before, after }: Found): string {
  if (before.trim() === '') return 'avant';
  return after.trim() === '' ? 'après' : 'dans';
}

/** Too few or too many letters and digits. `expected`: how many there must be. */
export function wrongLength(text: string, expected: number, noun: string): string {
  const count = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const difference = counted(Math.abs(count - expected), noun);
  if (count < expected) return `Il manque ${difference} : il en faut ${expected}.`;
  if (count > expected) return `Il y a ${difference} de trop : il en faut ${expected}.`;
  return `La longueur n’est pas la bonne : il faut ${expected} ${noun}s.`;
}
