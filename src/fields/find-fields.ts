import type { Field } from './field.ts';
import { createFieldFinder } from './field-finder.ts';

const finder = createFieldFinder();

/**
 * The fields of a document that ask for what we check, and why: in document order within each
 * form or column. Asks the document alone; a field that was a password field when it was looked
 * at before stays one.
 */
export function findFields(root: Document): Field[] {
  return [...finder.look(root).fields];
}
