import type { Check } from '../domain/finding.ts';
import type { Notice } from '../marks/flag.ts';

/**
 * What a paste makes of a field's text where nothing cuts it: the pasted text, in one line as the
 * browser puts it in, in the place of the selection. Undefined where the field does not tell its
 * selection.
 */
export function pastedWhole(element: HTMLInputElement, pasted: string): string | undefined {
  const { value, selectionStart, selectionEnd } = element;
  if (selectionStart === null || selectionEnd === null) return undefined;
  const line = pasted.replace(/[\r\n]/g, '');
  return value.slice(0, selectionStart) + line + value.slice(selectionEnd);
}

/**
 * Compares the field with what was pasted. Returns a notice if its `maxlength` cut off something
 * that counts: how many characters, and the whole, cleaned of what does not belong there, where it
 * then fits. `check`: what the field's own check says of the whole.
 */
export function noticeCutPaste(
  { value, maxLength }: HTMLInputElement,
  whole: string,
  check: Check,
): Notice | undefined {
  if (maxLength < 0 || whole.length <= maxLength || value.length >= whole.length) return undefined;
  const cleaned = check.suggestions.find(({ length }) => length <= maxLength);
  // Only what had to go anyway was cut: a space, the end of a line.
  if (cleaned === value) return undefined;
  return { kind: 'paste-cut', lost: whole.length - value.length, whole: cleaned };
}
