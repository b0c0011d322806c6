import { userNumberLength } from './user-number-digits.ts';
import { readWriting } from './writing.ts';

/** A user number's three parts, as digits: 3 + 7 + 4 (S2). */
export interface UserNumberParts {
  readonly cafCode: string;
  /** "Réf. Tiers", as agents read it in NIMS; zeros fill it up on the left. */
  readonly thirdPartyRef: string;
  readonly landlordRank: string;
}

/**
 * Splits a user number into its parts. Blanks and separators between the digits are passed over.
 * `undefined` if the text is not 14 digits.
 */
export function splitUserNumber(text: string): UserNumberParts | undefined {
  const digits = readDigits(text);
  if (digits?.length !== userNumberLength) return undefined;
  return {
    cafCode: digits.slice(0, 3),
    thirdPartyRef: digits.slice(3, 10),
    landlordRank: digits.slice(10),
  };
}

/**
 * Joins the three parts to 14 digits, filling up the reference and the rank with zeros on the left.
 * `undefined` if the Caf code has not 3 digits, or another part has none, too many or no digits only.
 */
export function composeUserNumber(parts: UserNumberParts): string | undefined {
  const cafCode = readDigits(parts.cafCode);
  const thirdPartyRef = fillUp(parts.thirdPartyRef, 7);
  const landlordRank = fillUp(parts.landlordRank, 4);
  if (cafCode?.length !== 3 || thirdPartyRef === undefined || landlordRank === undefined) {
    return undefined;
  }
  return cafCode + thirdPartyRef + landlordRank;
}

/**
 * Groups a user number for display, as in 078 0270075 0001, even one that is not finished; digits
 * that are too many stay with the rank. A text that holds anything but digits, blanks and
 * separators is returned as it is: what was typed must not be lost.
 */
export function formatUserNumber(text: string): string {
  const digits = readDigits(text);
  if (digits === undefined) return text;
  return [digits.slice(0, 3), digits.slice(3, 10), digits.slice(10)]
    .filter((part) => part !== '')
    .join(' ');
}

/** The digits of a text that holds nothing else than digits, blanks and separators. */
function readDigits(text: string): string | undefined {
  const { signs, strays } = readWriting(text, userNumberLength);
  if (strays.some(({ kind }) => kind === 'symbol')) return undefined;
  const digits = signs.map(({ char }) => char).join('');
  return /^[0-9]+$/.test(digits) ? digits : undefined;
}

function fillUp(part: string, length: number): string | undefined {
  const digits = readDigits(part);
  return digits === undefined || digits.length > length ? undefined : digits.padStart(length, '0');
}
