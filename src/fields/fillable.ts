/** The types of input in which the texts that we look for are typed. */
const textTypes = new Set(['text', 'password', 'email', 'tel', 'number', 'search', 'url']);

/**
 * All fields of a document in which a person could type a text, in document order. A field that
 * is only readable stays: pages keep log-in fields so until they are clicked.
 */
export function fillableInputs(root: Document): HTMLInputElement[] {
  const fieldsets = root.querySelector('fieldset[disabled]') !== null;
  return [...root.querySelectorAll('input')].filter(
    (input) =>
      textTypes.has(input.type) &&
      !input.disabled &&
      !(fieldsets && input.closest('fieldset[disabled]') !== null),
  );
}
