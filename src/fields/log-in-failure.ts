import type { Field } from './field.ts';
import { fold } from './fold.ts';
import { isAsLongAsMessage, seemsRefusal } from './outcome/rough-words.ts';
import { createPageTree } from './page-tree.ts';
import { closestOf } from './roots.ts';
import { isShown } from './shown.ts';

/**
 * True if the page seems to show a log-in form together with a message that a log-in was refused:
 * with page loads as well as in an application that never leaves its page. A quick glance, which
 * asks neither whether the message is new nor what exactly it says: `outcome.ts` does.
 */
export function logInFailed(root: Document, fields: readonly Field[]): boolean {
  const password = fields.find(({ role }) => role === 'password')?.element;
  if (password === undefined) return false;
  const around = closestOf(password, 'form, main, [role="main"], body') ?? root.body;
  const tree = createPageTree(root);
  const marked = tree.select('[role="alert"], [aria-live]');
  const plain = tree.select('p, div, span, li, strong, td', around);
  return [...marked, ...plain].some(
    (element) =>
      // The innermost element that holds the words: a container holds the text of the whole page.
      element.querySelector('input, p, div') === null &&
      saysLogInFailed(element.textContent) &&
      isShown(element),
  );
}

/** True for what seems a message that a log-in was refused; false for a whole page of help. */
export function saysLogInFailed(text: string): boolean {
  return isAsLongAsMessage(text) && seemsRefusal(fold(text));
}
