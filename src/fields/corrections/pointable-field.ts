import { fillableInputs } from '../fillable.ts';
import { isElement } from '../nodes.ts';

/**
 * The field that a person means who presses there: one in which a text is typed, or its label.
 * Takes what was pressed, from the inside out.
 */
export function pointableField(path: readonly EventTarget[]): HTMLInputElement | undefined {
  for (const target of path) {
    if (!(target instanceof Node) || !isElement(target)) continue;
    const meant = target instanceof HTMLLabelElement ? target.control : target;
    const [field] = meant === null ? [] : fillableInputs([meant]);
    if (field !== undefined) return field;
  }
  return undefined;
}
