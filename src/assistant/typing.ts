import type { Field } from '../fields/field.ts';
import type { Layer } from '../marks/layer.ts';
import type { Desk } from './desk.ts';
import { fieldEvents } from './field-events.ts';
import { afterPage, listenToRewriting } from './rewriting.ts';
import { createTypingPause } from './typing-pause.ts';

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
  listenToRewriting(page, desk, followUser, signal);
  const { onElement, onField } = fieldEvents(page, desk, signal);
  const pause = createTypingPause((element) => {
    const field = desk.fieldOf(element);
    if (field !== undefined) desk.judge(field, { typing: true, speakUp: true });
  }, signal);

  onElement('input', (element, { isTrusted }) => {
    // A field that is too new to be known will be, when the user pauses.
    if (isTrusted) return pause.startOver(element);
    pause.giveUp();
    const field = desk.fieldOf(element);
    if (field !== undefined) desk.judge(field, { typing: false, speakUp: false });
  });

  onField('focusin', (field) => desk.judge(field, { typing: false, speakUp: true }));

  onField('focusout', (field, event) => {
    // Nobody leaves the field when the page is told of a correction as if its user had left.
    if (!event.isTrusted) return;
    pause.giveUp();
    if (layer.isHost(event.relatedTarget)) return;
    afterPage(() => desk.judge(field, { typing: false, speakUp: true }), signal);
  });

  // Enter may submit without the field being left, and the page may then go away.
  onField(
    'keydown',
    (field) => {
      pause.giveUp();
      desk.judge(field, { typing: false, speakUp: true });
    },
    ({ key }) => key === 'Enter',
  );

  onField('change', (field) => desk.judge(field, { typing: false, speakUp: true }));

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
    catchUp: pause.startOver,
  };
}
