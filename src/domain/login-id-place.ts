import { digitLookAlike, letterLookAlikes } from './look-alikes.ts';
import type { LoginIdRule } from './rules.ts';
import type { Sign } from './writing.ts';

/** One place of a login id: a given letter (L, O, G), a digit, a letter, or beyond the end. */
export type Place = 'L' | 'O' | 'G' | 'digit' | 'letter' | 'beyond';

/** LOG + 6 digits + 1 letter (S1, difficulty 5). */
export const loginIdPlaces = [
  ...(['L', 'O', 'G'] as const),
  ...Array.from({ length: 6 }, () => 'digit' as const),
  'letter',
] as const satisfies Place[];

/** How a sign suits its place. */
export interface Reading {
  readonly sign: Sign;
  readonly place: Place;
  /**
   * `same`: it is what must stand there, in whatever case or script. `close`: it is easily taken for
   * it. `faint`: it resembles it. `wrong`: neither.
   */
  readonly fit: 'same' | 'close' | 'faint' | 'wrong';
  /** What it may stand for, likeliest first. */
  readonly chars: readonly string[];
  /** What is wrong with it, if anything. */
  readonly rule?: LoginIdRule;
}

const prefixLookAlikes = { L: '1Iiıİ|', O: '0QDØø', G: '6Cc' } as const;

/** Reads a sign at its place. `smallCase`: the id is being written in small letters. */
export function readPlace(sign: Sign, place: Place, smallCase: boolean): Reading {
  return { sign, place, ...suit(sign, place, smallCase) };
}

type Suit = Pick<Reading, 'fit' | 'chars' | 'rule'>;

function suit(sign: Sign, place: Place, smallCase: boolean): Suit {
  switch (place) {
    case 'L':
    case 'O':
    case 'G':
      return suitPrefix(sign, place);
    case 'digit':
      return suitDigit(sign);
    case 'letter':
      return suitLetter(sign, smallCase);
    case 'beyond':
      return { fit: 'wrong', chars: [], ...(sign.foreign && { rule: 'login-id/foreign' }) };
  }
}

function suitPrefix(sign: Sign, letter: 'L' | 'O' | 'G'): Suit {
  if (sign.char.toUpperCase() === letter) return suitWell(sign, [letter]);
  const fit = prefixLookAlikes[letter].includes(sign.char) ? 'close' : 'wrong';
  return { fit, chars: [letter], rule: 'login-id/prefix' };
}

function suitDigit(sign: Sign): Suit {
  if (/[0-9]/.test(sign.char)) return suitWell(sign, [sign.char]);
  const likeness = digitLookAlike(sign.char);
  if (likeness === undefined) return suitBadly(sign);
  const fit = likeness.close ? 'close' : 'faint';
  return { fit, chars: likeness.digits, rule: 'login-id/digit-look-alike' };
}

function suitLetter(sign: Sign, smallCase: boolean): Suit {
  if (sign.char === 'l') {
    // A small L alone among capitals is rather a capital i, drawn the same in most mails (S2).
    if (smallCase) return suitWell(sign, ['L', 'I']);
    return { fit: 'same', chars: ['I', 'L'], rule: 'login-id/letter-look-alike' };
  }
  if (/[A-Za-z]/.test(sign.char)) return suitWell(sign, [sign.char.toUpperCase()]);
  const letters = letterLookAlikes(sign.char);
  if (letters.length === 0) return suitBadly(sign);
  return { fit: 'close', chars: letters, rule: 'login-id/letter-look-alike' };
}

/** The right sign, which may still be of another script or a small letter. */
function suitWell(sign: Sign, chars: readonly string[]): Suit {
  if (sign.foreign) return { fit: 'same', chars, rule: 'login-id/foreign' };
  if (chars.includes(sign.char)) return { fit: 'same', chars };
  return { fit: 'same', chars, rule: 'login-id/lower-case' };
}

/** A sign that resembles nothing that may stand there. */
function suitBadly(sign: Sign): Suit {
  const rule = sign.foreign ? 'login-id/foreign' : 'login-id/character';
  return { fit: 'wrong', chars: [], rule };
}
