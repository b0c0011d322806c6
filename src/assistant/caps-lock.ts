import type { Desk } from './desk.ts';

/** Says at once that Caps Lock is on while the user is in a password field, and when it is off. */
export function listenToCapsLock(page: Document, desk: Desk, signal: AbortSignal): void {
  const onEvent = (event: KeyboardEvent | MouseEvent) => {
    // Browsers and password managers send key events that carry no keys.
    if (!event.isTrusted || typeof event.getModifierState !== 'function') return;
    say(event.composedPath()[0], event.getModifierState('CapsLock'));
  };
  const onLeave = (event: FocusEvent) => say(event.composedPath()[0], false);

  function say(target: EventTarget | undefined, on: boolean): void {
    const field = target instanceof Element ? desk.fieldOf(target) : undefined;
    if (field?.role !== 'password' && field?.role !== 'new-password') return;
    const content = desk.book.get(field.element)?.content;
    const said =
      content?.kind === 'found' && content.notices.some(({ kind }) => kind === 'caps-lock');
    if (on !== said) desk.notice(field, 'caps-lock', on ? { kind: 'caps-lock' } : undefined);
  }

  const options = { capture: true, passive: true, signal } as const;
  page.addEventListener('keydown', onEvent, options);
  page.addEventListener('keyup', onEvent, options);
  page.addEventListener('mousedown', onEvent, options);
  page.addEventListener('focusout', onLeave, options);
}
