import { isInput } from './nodes.ts';

/** The types of input in which the texts that we look for are typed. */
const textTypes = new Set(['text', 'password', 'email', 'tel', 'number', 'search', 'url']);

/**
 * Of a document's inputs those in which a person could type a text. A field that is only readable
 * stays: pages keep log-in fields so until they are clicked.
 */
export function fillableInputs(inputs: readonly Element[]): HTMLInputElement[] {
  return inputs
    .filter(isInput)
    .filter(
      (input) =>
        textTypes.has(input.type) &&
        !input.disabled &&
        input.closest('fieldset[disabled]') === null,
    );
}
