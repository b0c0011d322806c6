import { type Cents, toCents } from './amount-cents.ts';
import { readForm } from './amount-form.ts';
import { isOrdinary } from './amount-magnitude.ts';

/** Nearly all that pages show: it can be read in only one way. */
const usual = /^(\d{1,9})(?:,(\d\d))?$/;

/**
 * The cents of an amount as a page shows it ("1 605,00 €", "605.00", "605"), read leniently: the one
 * reading that there is, or the one that is usual for a rent. `undefined` if there is no such one,
 * or a sign.
 */
export function readAmount(text: string): Cents | undefined {
  const [, euros, decimals = ''] = usual.exec(text) ?? [];
  if (euros !== undefined) return toCents(euros, decimals);
  const { lead, tail, readings } = readForm(text);
  const signed = [...lead.findings, ...tail.findings].some(({ rule }) => rule === 'amount/sign');
  const amounts = [...new Set(readings.map(({ cents }) => cents))].filter(Number.isFinite);
  const [amount, ...others] = amounts.length > 1 ? amounts.filter(isOrdinary) : amounts;
  return signed || others.length > 0 ? undefined : amount;
}

/** Last July's rent as something to compare with: `undefined` too if it is zero. */
export function readPrevious(text: string | undefined): Cents | undefined {
  const cents = text === undefined ? undefined : readAmount(text);
  return cents === 0 ? undefined : cents;
}
