import { writeCents } from '../domain/amount-cents.ts';
import { readAmount } from '../domain/amount-previous.ts';
import type { AmountStyle } from '../domain/amount-style.ts';
import { learnRewrittenStyle } from '../domain/amount-style-learning.ts';
import { withoutSigns } from './same-value.ts';

/**
 * The style in which a page wrote the amount that it made of a text. `undefined` if it changed the
 * amount, only took something away, or has not finished writing it.
 */
export function readRewriting(
  typed: string,
  found: string,
  known: AmountStyle | undefined,
): AmountStyle | undefined {
  if (isPart(found, typed) || endsInSeparator(found)) return undefined;
  const style = learnRewrittenStyle(meantBy(typed, found), found);
  if (style === undefined || known === undefined) return style;
  // An amount below a thousand does not tell how the page groups thousands, nor one without cents
  // what it puts before them.
  return {
    ...style,
    group: style.group === '' ? known.group : style.group,
    decimal: /[.,]\d\d\D*$/.test(found) ? style.decimal : known.decimal,
  };
}

/** The style that a page's mask shows in an empty field: " €". */
export function readBlankStyle(blank: string): AmountStyle | undefined {
  if (!/^\s*\p{Sc}\s*$/u.test(blank)) return undefined;
  return learnRewrittenStyle('1', /\s$/.test(blank) ? `${blank}1` : `1${blank}`);
}

/** True if the page put signs between the letters and digits of a text. */
export function addsSigns(typed: string, found: string): boolean {
  return withoutSigns(typed) === withoutSigns(found) && !isPart(found, typed);
}

/** The digits may come in from the right, as in a cash register: of 6, 61, 612 it makes 6,12 €. */
function meantBy(typed: string, found: string): string {
  const amount = readAmount(found);
  const isCounted = amount !== undefined && Number.isFinite(amount);
  return isCounted && digitsOf(typed) === digitsOf(found) ? writeCents(amount) : typed;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+/, '');
}

function endsInSeparator(text: string): boolean {
  return /\d[.,]\D*$/.test(text);
}

/** Whether something was only taken out of a text: what is left of it is its writer's form. */
function isPart(part: string, whole: string): boolean {
  let next = 0;
  for (const char of whole) if (char === part[next]) next++;
  return next === part.length;
}
