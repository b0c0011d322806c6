const plain = /^[\x20-\x5f\x61-\x7e]*$/;
const accents = /\p{M}/gu;
const apostrophes = /[’‘ʼ´`]/g;
const hyphens = /[\u2010\u2011]/g;
const numeroSign = /№|n[°º]/g;
const spaces = /[\s\u00a0\u200b-\u200f\u202f\u2060\ufeff]+/g;

/**
 * A text of a page in the form in which texts are compared: lower case, no accents, straight
 * apostrophes and hyphens, "n°" as "numero", runs of all kinds of spaces as one, none at the ends.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower) && !lower.includes('  ')) return lower.trim();
  return lower
    .replace(/œ/g, 'oe')
    .replace(numeroSign, 'numero ')
    .normalize('NFKD')
    .replace(accents, '')
    .replace(apostrophes, "'")
    .replace(hyphens, '-')
    .replace(spaces, ' ')
    .trim();
}

/** A text as a person reads it: runs of spaces and line breaks as one space. */
export function readable(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
