import { isNear } from './amount-magnitude.ts';

const plain = /^[1-9]\d{1,3},\d\d$/;
const plainBefore = /^\d{1,4}(?:,\d\d)?$/;

/**
 * True for an amount in which `checkAmount` would find nothing, told at a glance: digits, a comma,
 * two digits, and near last July's rent where that is known. False says nothing: a whole list is
 * gone through with this, and only what is left is checked in full.
 */
export function isPlainAmount(text: string, previous: string | undefined): boolean {
  if (!plain.test(text)) return false;
  if (previous === undefined) return true;
  if (text === previous) return true;
  return plainBefore.test(previous) && isNear(centsOf(text), centsOf(previous));
}

function centsOf(text: string): number {
  const comma = text.indexOf(',');
  return comma < 0 ? Number(text) * 100 : Number(text.slice(0, comma) + text.slice(comma + 1));
}
