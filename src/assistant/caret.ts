/** Where the user was in a field: what Escape comes back to. */
export interface Caret {
  readonly element: HTMLInputElement;
  readonly start: number | null;
  readonly end: number | null;
}

export function rememberCaret(element: HTMLInputElement): Caret {
  return { element, start: element.selectionStart, end: element.selectionEnd };
}

export function returnTo({ element, start, end }: Caret): void {
  element.focus();
  // Number and e-mail fields have no caret to be read or set.
  if (start !== null && end !== null) element.setSelectionRange(start, end);
}
