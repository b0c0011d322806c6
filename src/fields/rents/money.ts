import { fold } from '../fold.ts';

const number = String.raw`\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const withCurrency = new RegExp(`(?<![\\d.,])(${number})\\s*(?:€|euros?\\b|eur\\b)`, 'i');
const afterCurrency = new RegExp(`(?:€|eur) ?(${number})(?![\\d.,])`, 'i');
const withCents = /(?<![\d.,/])(\d[\d .\u00a0\u202f]*[.,]\d{2})(?![\d/.,])/;
const alone = new RegExp(`^(?:${number})$`);

/** The amount in a text that names its currency or has cents: "juillet 2023 : 605 €" → "605". */
export function amountIn(text: string): string | undefined {
  const [, amount] =
    withCurrency.exec(text) ?? withCents.exec(text) ?? afterCurrency.exec(text) ?? [];
  return amount?.trim();
}

/** The amount in the cell of a column that holds amounts: there a number alone is one too. */
export function amountInCell(text: string): string | undefined {
  const trimmed = text.trim();
  return alone.test(trimmed) ? trimmed : amountIn(trimmed);
}

/** Whether a text names the currency. */
export function namesEuro(text: string): boolean {
  return /€|\beuros?\b/.test(fold(text));
}
