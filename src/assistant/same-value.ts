import { readAmount } from '../domain/amount-previous.ts';
import type { FieldRole } from '../fields/field.ts';

const lettersAndDigits = /[\p{L}\p{N}]/u;
const signs = /[^\p{L}\p{N}]/gu;

/**
 * True for the same text, and for what says the same in another form: "1 234,50 €" and "1234,50" in
 * a rent field; "078 0270075 0001" and "07802700750001" where an id or a number is asked for.
 */
export function isSameValue(role: FieldRole, a: string, b: string): boolean {
  if (a === b) return true;
  if (role === 'login-id' || role === 'user-number') return withoutSigns(a) === withoutSigns(b);
  const amount = role === 'rent-amount' ? readAmount(a) : undefined;
  return amount !== undefined && amount === readAmount(b);
}

/** The letters and digits of a text. */
export function withoutSigns(text: string): string {
  return text.replace(signs, '');
}

/** True where nothing is filled in: no text, or only what a page's mask puts there (" €", "___ ____"). */
export function isBlank(text: string): boolean {
  // First what nearly all texts have: all letters of the world take a while to be got ready.
  return !/[A-Za-z0-9]/.test(text) && !lettersAndDigits.test(text);
}
