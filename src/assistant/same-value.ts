import { readAmount } from '../domain/amount-previous.ts';

/** True for the same text, and for the same amount in another form: "1 234,50 €" and "1234,50". */
export function isSameValue(a: string, b: string): boolean {
  if (a === b) return true;
  const amount = readAmount(a);
  return amount !== undefined && amount === readAmount(b);
}
