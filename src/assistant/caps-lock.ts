import type { Field } from '../fields/field.ts';
import type { Desk } from './desk.ts';
import { fieldEvents } from './field-events.ts';

/** Says at once that Caps Lock is on while the user is in a password field, and when it is off. */
export function listenToCapsLock(page: Document, desk: Desk, signal: AbortSignal): void {
  const { onField } = fieldEvents(page, desk, signal);
  for (const type of ['keydown', 'keyup', 'mousedown'] as const) {
    onField(type, (field, event) => {
      // Browsers and password managers send key events that carry no keys.
      if (!event.isTrusted || typeof event.getModifierState !== 'function') return;
      say(field, event.getModifierState('CapsLock'));
    });
  }
  onField('focusout', (field) => say(field, false));

  function say(field: Field, on: boolean): void {
    if (field.role !== 'password' && field.role !== 'new-password') return;
    const content = desk.book.get(field.element)?.content;
    const said =
      content?.kind === 'found' && content.notices.some(({ kind }) => kind === 'caps-lock');
    if (on !== said) desk.notice(field, 'caps-lock', on ? { kind: 'caps-lock' } : undefined);
  }
}
