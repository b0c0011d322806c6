/**
 * The text by which an account is told from others: the login id as it was sent, without the blanks
 * around it, in capitals. Nothing else is evened out: a try with the letter O is no try on the account
 * with a zero, and a masked id is an account of its own.
 */
export function accountKeyText(loginId: string): string {
  return loginId.trim().toUpperCase();
}
