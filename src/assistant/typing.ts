import type { Field } from '../fields/field.ts';
import type { Layer } from '../marks/layer.ts';
import type { Desk } from './desk.ts';

/** A pause in typing after which a mistake is said, in ms: long enough not to interrupt anyone. */
const pause = 700;

/**
 * Follows what happens in the fields: speaks up after a pause and on leaving a field, and looks
 * again whenever somebody else may have written. One listener an event, however many fields.
 */
export function listenToTyping(
  page: Document,
  desk: Desk,
  layer: Layer,
  signal: AbortSignal,
): void {
  let pausing: ReturnType<typeof setTimeout> | undefined;
  /** What the user typed in each field since entering it, before the page made something of it. */
  const typed = new WeakMap<Element, string>();
  signal.addEventListener('abort', () => clearTimeout(pausing));

  onElement('input', (element, event) => {
    clearTimeout(pausing);
    const field = desk.fieldOf(element);
    if (field !== undefined) follow(field, event.isTrusted);
    // A field that is too new to be known will be, when the user pauses.
    if (event.isTrusted) pausing = setTimeout(() => speakUp(element), pause);
  });

  onField('focusin', (field) => desk.judge(field, { typing: false, speakUp: true }));

  onField('focusout', (field, event) => {
    clearTimeout(pausing);
    if (event instanceof FocusEvent && layer.isHost(event.relatedTarget)) return;
    // The page's own listeners come after this one: only then does it show what it made of the text.
    setTimeout(() => {
      if (signal.aborted) return;
      const text = typed.get(field.element);
      const hasLearned =
        text !== undefined && desk.forms.learnRewriting(field, text, field.element.value);
      if (hasLearned) desk.judgeGroup(field.group);
      typed.delete(field.element);
      desk.judge(field, { typing: false, speakUp: true });
    });
  });

  // Enter may submit without the field being left, and the page may then go away.
  onField('keydown', (field, event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
    clearTimeout(pausing);
    desk.judge(field, { typing: false, speakUp: true });
  });

  onField('change', (field) => desk.judge(field, { typing: false, speakUp: true }));

  function follow(field: Field, isTrusted: boolean): void {
    // A flag that is there follows at once; a new one waits for a pause.
    const flagged = desk.book.get(field.element) !== undefined;
    if (flagged || !isTrusted) desk.judge(field, { typing: isTrusted, speakUp: false });
    if (isTrusted) typed.set(field.element, field.element.value);
  }

  function speakUp(element: Element): void {
    const field = desk.fieldOf(element);
    if (field !== undefined) desk.judge(field, { typing: true, speakUp: true });
  }

  function onField(type: string, react: (field: Field, event: Event) => void): void {
    onElement(type, (element, event) => {
      const field = desk.fieldOf(element);
      if (field !== undefined) react(field, event);
    });
  }

  function onElement(type: string, react: (element: Element, event: Event) => void): void {
    const listener = (event: Event) => {
      const [target] = event.composedPath();
      if (target instanceof Element) react(target, event);
    };
    page.addEventListener(type, listener, { capture: true, passive: true, signal });
  }
}
