/**
 * An amount as a whole number of cents, so that no sum is ever rounded by the machine. `Infinity`
 * stands for one that is too long to be counted: it is never written again.
 */
export type Cents = number;

const countable = 12;

/** The cents of digits before and after the comma; one digit after it is tenths. */
export function toCents(euros: string, decimals: string): Cents {
  const significant = euros.replace(/^0+/, '');
  if (significant.length > countable) return Number.POSITIVE_INFINITY;
  return Number(`${significant}${decimals.padEnd(2, '0')}`);
}

/**
 * The cents that digits after the comma may mean, likeliest first. Three are one too many or in need
 * of rounding, nobody knows which; more come from a calculation and are rounded.
 */
export function centsOfDecimals(euros: string, decimals: string): readonly Cents[] {
  const cut = toCents(euros, decimals.slice(0, 2));
  const rest = decimals.slice(2);
  if (!/[1-9]/.test(rest)) return [cut];
  const rounded = rest < '5' ? cut : cut + 1;
  if (rest.length > 1) return [rounded];
  return rounded === cut ? [cut] : [cut, rounded];
}

/** Digits, comma, two digits: 1234,50. For amounts that can be counted. */
export function writeCents(cents: Cents): string {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)},${digits.slice(-2)}`;
}
