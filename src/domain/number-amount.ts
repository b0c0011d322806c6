import { type Cents, centsOfDecimals, writeCents } from './amount-cents.ts';
import {
  defaultCommaLimit,
  isImplausible,
  type Measure,
  placeComma,
  type WrittenAmount,
} from './amount-magnitude.ts';
import { readPrevious } from './amount-previous.ts';
import { findWhileTyping } from './amount-typing.ts';
import type { Check, Finding } from './finding.ts';
import type { AmountRule } from './rules.ts';

export interface NumberAmountOptions {
  /** Last July's rent as the page shows it. Ignored if it cannot be read. */
  readonly previous?: string | undefined;
  /** The field's `validity.badInput`: something is typed that the browser could not read. */
  readonly badInput?: boolean | undefined;
  readonly typing?: boolean | undefined;
  /** As for `checkAmount`. */
  readonly commaLimit?: number | undefined;
}

/**
 * Checks an `<input type="number">`. `value` is the browser's form ("450.5"; '' if empty or unread),
 * not what was typed: separators and decimals are the browser's, and there is no finding about them.
 * Suggestions have a comma ("612,50"), to be shown; `toNumberValue` makes them ready to be written.
 */
export function checkNumberAmount(
  value: string,
  options: NumberAmountOptions = {},
): Check<AmountRule> {
  const { badInput = false, typing = false, commaLimit = defaultCommaLimit } = options;
  // "450," and "-" are bad input too, and may be on their way to a number.
  if (value === '')
    return badInput && !typing ? notANumber(value) : { findings: [], suggestions: [] };
  const amount = readNumberValue(value);
  if (amount === undefined) return notANumber(value);
  const measure: Measure = { previous: readPrevious(options.previous), commaLimit };
  const placed = placeComma(amount, measure);
  const amounts = placed ?? [amount.cents];
  const rules: Finding<AmountRule>[] = [];
  if (value.startsWith('-')) rules.push(found('amount/sign', 'error', [0, 1]));
  if (placed) rules.push(found('amount/missing-comma', 'warning', [0, value.length]));
  else if (isImplausible(amount.cents, measure)) {
    rules.push(found('amount/implausible', 'warning', [0, value.length]));
  }
  const findings = typing ? findWhileTyping(value, { findings: rules, amounts }, measure) : rules;
  return { findings, suggestions: findings.length > 0 ? suggest(amounts, measure) : [] };
}

/** "612,50" as the value of an `<input type="number">`: "612.50". */
export function toNumberValue(plain: string): string {
  return plain.replace(',', '.');
}

/** A form such as 1e3 is a number to browsers, but nobody's way to write a rent. */
function readNumberValue(value: string): WrittenAmount | undefined {
  const match = /^-?(\d*)(?:(\.)(\d*))?$/.exec(value);
  const [, euros = '', point = '', decimals = ''] = match ?? [];
  if (euros === '' && decimals === '') return undefined;
  const [cents = 0] = centsOfDecimals(euros, decimals);
  return { cents, whole: point === '' };
}

/** The amounts with which nothing is wrong any more. */
function suggest(amounts: readonly Cents[], measure: Measure): readonly string[] {
  return amounts
    .filter((cents) => Number.isFinite(cents) && !isImplausible(cents, measure))
    .filter((cents) => placeComma({ cents, whole: false }, measure) === undefined)
    .map(writeCents);
}

function notANumber(value: string): Check<AmountRule> {
  return { findings: [found('amount/not-a-number', 'error', [0, value.length])], suggestions: [] };
}

function found(
  rule: AmountRule,
  severity: Finding['severity'],
  range: Finding['range'],
): Finding<AmountRule> {
  return { rule, severity, range };
}
