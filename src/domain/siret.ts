/**
 * Whether 14 digits are made like a SIRET: its check digit and the one of the SIREN that it begins
 * with are right. About one number in a hundred is so by chance: worth a warning, never more.
 */
export function isSiretLike(digits: string): boolean {
  return /^[0-9]{14}$/.test(digits) && passesLuhn(digits) && passesLuhn(digits.slice(0, 9));
}

/** The Luhn sum: from the right every other digit counts double, the digits of a product added up. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, char] of [...digits].reverse().entries()) {
    const weighed = Number(char) * (index % 2 === 0 ? 1 : 2);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}
