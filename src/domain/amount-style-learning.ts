import { readForm } from './amount-form.ts';
import { readAmount } from './amount-previous.ts';
import type { AmountStyle } from './amount-style.ts';

/** How one text is written; `undefined` where it does not tell. */
interface Writing extends Pick<AmountStyle, 'prefix' | 'suffix'> {
  readonly decimal: AmountStyle['decimal'] | undefined;
  readonly group: string | undefined;
}

// Two landlords' slips make no style; a bare point is the commonest slip of all.
const leastCells = 2;
const leastPointCells = 3;
const longestCell = 60;

/**
 * How a page writes amounts, from the texts of a column as they stood when it was loaded (empty ones
 * too). The way in which most filled cells, and at least two, are written; three where a point before
 * the cents is all that tells it from what people type. `undefined` if that is the plain way, or none.
 */
export function learnAmountStyle(texts: readonly string[]): AmountStyle | undefined {
  const filled = texts.filter((text) => text.trim() !== '');
  const writings = filled.map(readWriting).filter((writing) => writing !== undefined);
  const frame = mostFrequent(writings.map(readFrame));
  const alike = writings.filter((writing) => readFrame(writing) === frame);
  const style = joinWritings(alike);
  if (style === undefined) return undefined;
  const count = alike.filter((writing) => agrees(writing, style)).length;
  const onlyPoint = `${style.prefix}${style.group}${style.suffix}` === '';
  const least = onlyPoint ? leastPointCells : leastCells;
  return count >= least && count * 2 > filled.length ? style : undefined;
}

/**
 * How a page writes amounts, from one that it rewrote after the user had left the field: `typed` by
 * the user, `rewritten` by the page. `undefined` if both are not one amount, or nothing is learned.
 */
export function learnRewrittenStyle(typed: string, rewritten: string): AmountStyle | undefined {
  const writing = readWriting(rewritten);
  if (typed.trim() === rewritten.trim() || writing === undefined) return undefined;
  const amount = readAmount(rewritten);
  const isSame = readForm(typed).readings.some(({ cents }) => cents === amount);
  return isSame ? joinWritings([writing]) : undefined;
}

/** The style that writings have in common; `undefined` for digits, comma, two digits. */
function joinWritings(writings: readonly Writing[]): AmountStyle | undefined {
  const [first] = writings;
  if (first === undefined) return undefined;
  const { prefix, suffix } = first;
  const group = mostFrequent(writings.map((writing) => writing.group)) ?? '';
  const decimal =
    mostFrequent(writings.map((writing) => writing.decimal)) ?? (group === ',' ? '.' : ',');
  const isPlain = `${prefix}${group}${suffix}` === '' && decimal === ',';
  return isPlain || group === decimal ? undefined : { prefix, group, decimal, suffix };
}

/** What is around the number, as one text; no prefix has a digit. */
function readFrame({ prefix, suffix }: Writing): string {
  return `${prefix}0${suffix}`;
}

function agrees({ decimal, group }: Writing, style: AmountStyle): boolean {
  return (decimal ?? style.decimal) === style.decimal && (group ?? style.group) === style.group;
}

/**
 * Only what a page would write: a number in good order, with nothing but a currency around it. Not
 * 1.234 alone, which is as likely a slip.
 */
function readWriting(text: string): Writing | undefined {
  const cell = text.trim();
  if (cell.length > longestCell) return undefined;
  const [, prefix = '', number = '', suffix = ''] = /^(\D*)(\d|\d.*\d)(\D*)$/s.exec(cell) ?? [];
  if (![prefix, suffix].every((affix) => affix === '' || /\p{Sc}|eur/iu.test(affix))) {
    return undefined;
  }
  const [, euros = '', decimal] = /^(.*?)(?:([.,])\d\d)?$/s.exec(number) ?? [];
  const group = readGroup(euros);
  const isPuzzle = `${prefix}${suffix}` === '' && decimal === undefined && /[.,]/.test(group ?? '');
  if (group === null || isPuzzle) return undefined;
  return {
    prefix,
    suffix,
    group,
    decimal: decimal === ',' || decimal === '.' ? decimal : undefined,
  };
}

/** The sign between thousands, '' for none, `undefined` for too few digits, `null` for disorder. */
function readGroup(euros: string): string | undefined | null {
  if (/^\d+$/.test(euros)) return euros.length > 3 ? '' : undefined;
  return /^\d{1,3}(?:([\s.,'\u2019])\d{3})(?:\1\d{3})*$/.exec(euros)?.[1] ?? null;
}

function mostFrequent<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
