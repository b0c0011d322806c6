import { isInput } from './nodes.ts';
import { createPageTree } from './page-tree.ts';

/** The types of input in which the texts that we look for are typed. */
const textTypes = new Set(['text', 'password', 'email', 'tel', 'number', 'search', 'url']);

/**
 * All fields of a document and its open shadow roots in which a person could type a text, in
 * document order. A field that is only readable stays: pages keep log-in fields so until they are
 * clicked.
 */
export function fillableInputs(root: Document, tree = createPageTree(root)): HTMLInputElement[] {
  const fieldsets = tree.select('fieldset[disabled]').length > 0;
  return tree
    .select('input')
    .filter(
      (input): input is HTMLInputElement =>
        isInput(input) &&
        textTypes.has(input.type) &&
        !input.disabled &&
        !(fieldsets && input.closest('fieldset[disabled]') !== null),
    );
}
