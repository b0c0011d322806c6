import type { Field } from '../fields/field.ts';
import type { Desk } from './desk.ts';
import { fieldEvents } from './field-events.ts';

/** Says at once that Caps Lock is on while the user is in a password field, and when it is off. */
export function listenToCapsLock(page: Document, desk: Desk, signal: AbortSignal): void {
  const { onField } = fieldEvents(page, desk, signal);
  let isSaid = false;
  let isKeyUpHeard = false;

  onField('keydown', onKeyDown, (event) => event.key === 'CapsLock' || tellsNews(event));
  onField('mousedown', hear, tellsNews);
  onField('focusout', (field) => say(field, false));

  function onKeyDown(field: Field, event: KeyboardEvent): void {
    hear(field, event);
    // Some systems tell by this event alone that it was switched. Where it never is, no key pays for it.
    if (!isKeyUpHeard) onField('keyup', hear, tellsNews);
    isKeyUpHeard = true;
  }

  function tellsNews(event: KeyboardEvent | MouseEvent): boolean {
    return isSaid || isOn(event);
  }

  function hear(field: Field, event: KeyboardEvent | MouseEvent): void {
    if (event.isTrusted && carriesKeys(event)) say(field, isOn(event));
  }

  function say(field: Field, on: boolean): void {
    if (field.role !== 'password' && field.role !== 'new-password') return;
    const content = desk.book.get(field.element)?.content;
    const said =
      content?.kind === 'found' && content.notices.some(({ kind }) => kind === 'caps-lock');
    if (on !== said) desk.notice(field, 'caps-lock', on ? { kind: 'caps-lock' } : undefined);
    isSaid = on;
  }
}

/** Browsers and password managers send key events that carry no keys. */
function carriesKeys(event: KeyboardEvent | MouseEvent): boolean {
  return typeof event.getModifierState === 'function';
}

function isOn(event: KeyboardEvent | MouseEvent): boolean {
  return carriesKeys(event) && event.getModifierState('CapsLock');
}
