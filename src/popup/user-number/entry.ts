import { formatUserNumber } from '../../domain/user-number.ts';

/** What stands in the entry, and where the caret is (UTF-16 offset). */
export interface Entry {
  readonly text: string;
  readonly caret: number;
}

/** The digits of a text that holds nothing else, apart from what groups them; else undefined. */
export function digitsOf(text: string): string | undefined {
  const digits = formatUserNumber(text).replaceAll(' ', '');
  return /^[0-9]*$/.test(digits) ? digits : undefined;
}

/**
 * Groups what was typed as 3 + 7 + 4 and keeps the caret beside the digit where it was. What holds
 * anything else than digits stays as it is, so that nothing typed is lost.
 * `before`: the text before this keystroke; `erased`: which way it erased, if it did.
 */
export function retype(before: string, typed: Entry, erased?: 'backward' | 'forward'): Entry {
  const digits = digitsOf(typed.text);
  if (digits === undefined) return typed;
  const count = digitsOf(typed.text.slice(0, typed.caret))?.length ?? 0;
  if (erased === undefined || digits !== digitsOf(before)) return grouped(digits, count);
  // Only a blank of ours went away: the key meant the digit behind it.
  const at = erased === 'backward' ? count - 1 : count;
  return at < 0 ? grouped(digits, 0) : grouped(digits.slice(0, at) + digits.slice(at + 1), at);
}

/** `count`: how many digits stand before the caret. */
function grouped(digits: string, count: number): Entry {
  return {
    text: formatUserNumber(digits),
    caret: formatUserNumber(digits.slice(0, count)).length,
  };
}
