import type { Field } from './field.ts';
import { kindOfWords, type MessageKind } from './outcome/message-words.ts';
import { messagesOn } from './outcome/messages.ts';
import { createPageTree } from './page-tree.ts';
import { closestOf } from './roots.ts';

/**
 * True if the page shows a log-in form together with a message that a log-in was refused: with page
 * loads as well as in an application that never leaves its page. Asks not whether it is a new one:
 * `outcome.ts` does.
 */
export function logInFailed(root: Document, fields: readonly Field[]): boolean {
  const password = fields.find(({ role }) => role === 'password')?.element;
  if (password === undefined) return false;
  const around = closestOf(password, 'form') ?? undefined;
  return messagesOn(createPageTree(root), around, [password], refusal).some(
    ({ kind }) => kind !== undefined,
  );
}

/** True for a message that a log-in was refused; false for a whole page of help. */
export function saysLogInFailed(text: string): boolean {
  return refusal(text) !== undefined;
}

function refusal(text: string): MessageKind | undefined {
  const kind = kindOfWords(text);
  return kind === 'refused' || kind === 'locked' ? kind : undefined;
}
