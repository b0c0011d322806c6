import type { Check, Finding } from './finding.ts';
import { joinNeighbours } from './join-neighbours.ts';
import type { RuleId } from './rules.ts';

/** What the top row of a French keyboard types without Shift, from 0 to 9. */
const topRow = `à&é"'(-è_ç`;
const fewest = 2;

/** Digits that were typed without Shift. */
export interface UnshiftedDigits {
  /** The text with the digits, as long as the one that was typed. */
  readonly shifted: string;
  /** Where they stand, one by one. */
  readonly ranges: readonly Finding['range'][];
}

/** Whether each character of a text is a digit of the top row without Shift. False for no text. */
export function isTopRow(text: string): boolean {
  return text !== '' && [...text].every((char) => topRow.includes(char));
}

/**
 * The digits that were typed without Shift, if the text with them in place has the form `form`;
 * `undefined` if it has not, or if it holds nothing but one slip or signs that also part groups
 * of digits.
 */
export function readUnshifted(text: string, form: RegExp): UnshiftedDigits | undefined {
  if (!/[&éèçà]/.test(text)) return undefined;
  const typed = /[à&é"'(\-è_ç]/g;
  const shifted = text.replace(typed, (char) => String(topRow.indexOf(char)));
  const ranges = [...text.matchAll(typed)].map(({ index }) => [index, index + 1] as const);
  return ranges.length >= fewest && form.test(shifted) ? { shifted, ranges } : undefined;
}

/**
 * The check of a text from that of its shifted one: each digit without Shift is a finding of `rule`
 * too. `apart`: as for `joinNeighbours`.
 */
export function addUnshifted<Rule extends RuleId>(
  { findings, suggestions }: Check<Rule>,
  { shifted, ranges }: UnshiftedDigits,
  rule: Rule,
  apart: readonly Rule[],
): Check<Rule> {
  const unshifted = ranges.map((range) => ({ rule, severity: 'error', range }) as const);
  return {
    findings: joinNeighbours([...findings, ...unshifted], apart),
    suggestions: findings.length === 0 ? [shifted] : suggestions,
  };
}
