import type { Field } from '../fields/field.ts';
import type { Layer } from '../marks/layer.ts';
import type { Desk } from './desk.ts';
import { fieldEvents } from './field-events.ts';
import { afterPage, listenToRewriting } from './rewriting.ts';

/** A pause in typing after which a mistake is said, in ms: long enough not to interrupt anyone. */
const pause = 700;

/**
 * Follows what happens in the fields: speaks up after a pause and on leaving a field, and looks
 * again whenever somebody else may have written.
 */
export function listenToTyping(
  page: Document,
  desk: Desk,
  layer: Layer,
  signal: AbortSignal,
): { catchUp(element: Element): void } {
  listenToRewriting(page, desk, signal);
  const { onElement, onField } = fieldEvents(page, desk, signal);
  let pausing: ReturnType<typeof setTimeout> | undefined;
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
    // Nobody leaves the field when the page is told of a correction as if its user had left.
    if (!event.isTrusted) return;
    clearTimeout(pausing);
    if (layer.isHost(event.relatedTarget)) return;
    afterPage(() => desk.judge(field, { typing: false, speakUp: true }), signal);
  });

  // Enter may submit without the field being left, and the page may then go away.
  onField('keydown', (field, event) => {
    if (event.key !== 'Enter') return;
    clearTimeout(pausing);
    desk.judge(field, { typing: false, speakUp: true });
  });

  onField('change', (field) => desk.judge(field, { typing: false, speakUp: true }));

  function follow(field: Field, isTrusted: boolean): void {
    if (isTrusted) afterPage(() => followUser(field), signal);
    else desk.judge(field, { typing: false, speakUp: false });
  }

  /** A flag that is there follows at once; a new one waits for a pause. */
  function followUser(field: Field): void {
    const content = desk.book.get(field.element)?.content;
    if (content === undefined) return;
    // What the user makes of a correction is no longer the correction.
    const isChanged = content.kind === 'corrected' && content.written !== field.element.value;
    if (isChanged) desk.drop(field.element);
    else desk.judge(field, { typing: true, speakUp: false });
  }

  return {
    /** The user has typed in this field, and may have paused since. */
    catchUp(element) {
      clearTimeout(pausing);
      pausing = setTimeout(() => speakUp(element), pause);
    },
  };

  function speakUp(element: Element): void {
    const field = desk.fieldOf(element);
    if (field !== undefined) desk.judge(field, { typing: true, speakUp: true });
  }
}
