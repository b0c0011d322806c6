import type { Field } from '../fields/field.ts';
import type { Desk } from './desk.ts';
import { fieldEvents } from './field-events.ts';
import { answersToInput } from './page-answer.ts';

/**
 * Compares what the user types with what the page makes of it, at each key and on leaving the
 * field, and lets the desk learn from it. `onTyped`: a key was compared. Has to listen before whoever
 * judges the result.
 */
export function listenToRewriting(
  page: Document,
  desk: Desk,
  onTyped: (field: Field) => void,
  signal: AbortSignal,
): void {
  const { onField } = fieldEvents(page, desk, signal);
  const onceAnswered = answersToInput(page, signal);
  /** What stood in a field when it was entered, and what was typed there since. */
  const entered = new WeakMap<Element, string>();
  const typed = new WeakMap<Element, string>();
  /** Fields in which signs may be the user's own. */
  const touched = new WeakSet<Element>();
  /** Noted once, not at each key; after another look at the page the field is a new one. */
  let typedIn: Field | undefined;

  onField('focusin', (field) => {
    entered.set(field.element, field.element.value);
    typed.delete(field.element);
    afterPage(() => {
      // Many a mask shows itself on entering.
      if (!touched.has(field.element)) desk.forms.learnBlank(field, field.element.value);
    }, signal);
  });

  onField('input', (field, { isTrusted }) => {
    const text = field.element.value;
    if (isTrusted || !typed.has(field.element)) typed.set(field.element, text);
    if (!isTrusted) return;
    if (field !== typedIn) {
      typedIn = field;
      desk.forms.userTypes(field);
      touched.add(field.element);
    }
    onceAnswered(() => {
      if (field.element.value !== text) desk.learn(field, text);
      onTyped(field);
    });
  });

  onField('focusout', (field, { isTrusted }) => {
    if (!isTrusted) return;
    const { element } = field;
    afterPage(() => {
      const text = typed.get(element) ?? writtenByPage(field, entered.get(element));
      if (text !== undefined) desk.learn(field, text);
    }, signal);
  });
}

/** The page's own listeners come after ours: only then does a field show what it made of a text. */
export function afterPage(react: () => void, signal: AbortSignal): void {
  setTimeout(() => {
    if (!signal.aborted) react();
  });
}

/**
 * Some pages take every key themselves and write the amount without an `input` event: all but the
 * digits is theirs. Returns the digits then, else `undefined`.
 */
function writtenByPage({ role, element }: Field, entered: string | undefined): string | undefined {
  const isTheirs = role === 'rent-amount' && entered !== undefined && entered !== element.value;
  return isTheirs ? element.value.replace(/\D/g, '') : undefined;
}
