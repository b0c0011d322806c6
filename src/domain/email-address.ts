// Something, an at sign, and either a letter or a whole domain: an at sign before a digit may be a
// slip on a French keyboard, where AltGr and 0 give it.
const address = /[^@]@(?:\p{L}|[^@]*\.\p{L}{2})/u;

/**
 * Whether a value, given without blanks, holds an e-mail address, even one that is not finished:
 * the "lost password" form asks for one on the same pages (S1).
 */
export function holdsEmailAddress(look: string): boolean {
  return address.test(look);
}
