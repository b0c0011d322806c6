import { digitLookAlike } from './look-alikes.ts';
import type { UserNumberRule } from './rules.ts';
import type { Sign } from './writing.ts';

/** 14 digits (S2, S3, S4). */
export const userNumberLength = 14;

/** Which digits a sign may stand for, likeliest first, and what is wrong with it, if anything. */
export interface DigitReading {
  readonly sign: Sign;
  readonly digits: readonly string[];
  readonly rule?: UserNumberRule;
}

/** Reads one sign of a user number as the digit that it must be. */
export function readDigit(sign: Sign): DigitReading {
  if (/[0-9]/.test(sign.char)) {
    return { sign, digits: [sign.char], ...(sign.foreign && { rule: 'user-number/foreign' }) };
  }
  const digits = digitLookAlike(sign.char)?.digits;
  if (digits !== undefined) return { sign, digits, rule: 'user-number/letter' };
  return { sign, digits: [], rule: sign.foreign ? 'user-number/foreign' : 'user-number/character' };
}

/** Whether signs are meant as a user number: 14 digits, of which a few may be written as O, l or I. */
export function looksLikeUserNumber(signs: readonly Sign[]): boolean {
  if (signs.length !== userNumberLength) return false;
  const letters = signs.filter(({ char }) => !/[0-9]/.test(char));
  return letters.length <= 4 && letters.every(({ char }) => digitLookAlike(char)?.close === true);
}
