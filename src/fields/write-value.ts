import { toNumberValue } from '../domain/number-amount.ts';

/** `found`: what the field holds instead of what was to be written; it was put back since. */
export type Written =
  | { readonly kind: 'written' }
  | { readonly kind: 'refused'; readonly found: string };

export interface WriteOptions {
  /** Whether what the page made of the value is the same to it: "1 234,50 €" for "1234,50". */
  readonly isSame?: (found: string) => boolean;
}

/** Types whose caret can be read and set. */
const caretTypes = new Set(['text', 'search', 'url', 'tel', 'password']);

/**
 * Writes a value so that the page's own program learns of it, then reads the field again. If the
 * page or the browser made something else of it, what stood there before is put back. Focus and
 * caret stay where they were. A `type=number` field gets a point for the comma.
 */
export function writeValue(
  element: HTMLInputElement,
  value: string,
  { isSame }: WriteOptions = {},
): Written {
  const before = element.value;
  const isNumber = element.type === 'number';
  const written = isNumber ? toNumberValue(value) : value;
  if (element.disabled || element.readOnly || exceedsLimit(element, written)) {
    return { kind: 'refused', found: before };
  }

  const restoreFocus = rememberFocus(element);
  set(element, written);
  const found = element.value;
  const same =
    found === written ||
    (isNumber && found !== '' && Number(found) === Number(written)) ||
    (isSame?.(found) ?? false);
  if (!same) set(element, before);
  restoreFocus();
  return same ? { kind: 'written' } : { kind: 'refused', found };
}

/** Only typing is cut by `maxlength`, writing is not: a server would refuse what is too long. */
function exceedsLimit({ type, maxLength }: HTMLInputElement, value: string): boolean {
  return type !== 'number' && maxLength >= 0 && value.length > maxLength;
}

/**
 * Frameworks put their own `value` on the element, to know what they wrote themselves: the
 * prototype's setter goes past it, and the events tell them, as if the user had typed and left.
 */
function set(element: HTMLInputElement, value: string): void {
  const view = element.ownerDocument.defaultView ?? globalThis;
  const { prototype } = view.HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  if (hasFocus(element)) return;
  // Some take a value over when the field is left, and this one was left before.
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** Within its own root: from outside, a shadow's host has the focus. */
function hasFocus(element: HTMLInputElement): boolean {
  const root = element.getRootNode();
  return 'activeElement' in root && root.activeElement === element;
}

function rememberFocus(element: HTMLInputElement): () => void {
  const hadFocus = hasFocus(element);
  const caret = hadFocus && caretTypes.has(element.type) ? caretOf(element) : undefined;
  return () => {
    if (hadFocus && !hasFocus(element)) element.focus({ preventScroll: true });
    if (caret === undefined || !caretTypes.has(element.type)) return;
    const end = element.value.length;
    const start = caret.atEnd ? end : Math.min(caret.start, end);
    element.setSelectionRange(start, caret.atEnd ? end : Math.min(caret.end, end));
  };
}

function caretOf({ selectionStart, selectionEnd, value }: HTMLInputElement) {
  const start = selectionStart ?? value.length;
  const end = selectionEnd ?? start;
  return { start, end, atEnd: start === value.length };
}
