import { checkAmount } from '../domain/amount.ts';
import { checkLoginId } from '../domain/login-id.ts';
import { checkPassword } from '../domain/password.ts';
import { checkUserNumber } from '../domain/user-number.ts';
import type { Field } from '../fields/field.ts';
import type { Notice } from '../marks/flag.ts';

/**
 * What a paste makes of a field's text where nothing cuts it: the pasted text in the place of the
 * selection. Undefined where the field does not tell its selection.
 */
export function pastedWhole(element: HTMLInputElement, pasted: string): string | undefined {
  const { value, selectionStart, selectionEnd } = element;
  if (selectionStart === null || selectionEnd === null) return undefined;
  return value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
}

/**
 * Compares the field with what was pasted. Returns a notice if its `maxlength` cut something off:
 * how many characters, and the whole, cleaned of what does not belong there, where it then fits.
 */
export function noticeCutPaste(field: Field, whole: string): Notice | undefined {
  const { value, maxLength } = field.element;
  if (maxLength < 0 || whole.length <= maxLength || value.length >= whole.length) return undefined;
  const cleaned = suggestionsFor(field, whole).find(({ length }) => length <= maxLength);
  return { kind: 'paste-cut', lost: whole.length - value.length, whole: cleaned };
}

function suggestionsFor({ role, previous }: Field, text: string): readonly string[] {
  switch (role) {
    case 'login-id':
      return checkLoginId(text).suggestions;
    case 'password':
    case 'new-password':
      return checkPassword(text).suggestions;
    case 'user-number':
      return checkUserNumber(text).suggestions;
    case 'rent-amount':
      return checkAmount(text, previous === undefined ? {} : { previous }).suggestions;
    case 'email':
    case 'captcha':
    case 'one-time-code':
      return [];
  }
}
