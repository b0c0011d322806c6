// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenToCapsLock } from '../../src/assistant/caps-lock.ts';
import { createDesk, type Desk } from '../../src/assistant/desk.ts';
import type { FieldRole } from '../../src/fields/field.ts';
import { field, found, input, optionsUntil, silentLayer } from './samples.ts';

let life: AbortController;
let desk: Desk;

beforeEach(() => {
  life = new AbortController();
  const options = optionsUntil(life.signal);
  desk = createDesk(document, options, silentLayer);
  listenToCapsLock(document, desk, life.signal);
});

afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

/** A field of this kind on the page, known to the desk. */
function add(role: FieldRole): HTMLInputElement {
  const element = input();
  const known = field(element, role);
  desk.take(found(known), false);
  return element;
}

/** A key event as a browser makes it: a script's own is never trusted. */
function press(
  element: HTMLInputElement,
  type: string,
  capsLock: boolean,
  { key = 'A', isTrusted = true } = {},
): void {
  const event = new KeyboardEvent(type, { key, bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  Object.defineProperty(event, 'getModifierState', {
    value: (key: string) => key === 'CapsLock' && capsLock,
  });
  element.dispatchEvent(event);
}

/** What is said of the field, by kind. */
function said(element: HTMLInputElement): string[] {
  const content = desk.book.get(element)?.content;
  return content?.kind === 'found' ? content.notices.map(({ kind }) => kind) : [];
}

describe('Caps Lock', () => {
  it.each(['password', 'new-password'] as const)('is said in a field of role %s', (role) => {
    const element = add(role);
    press(element, 'keydown', true);
    expect(said(element)).toEqual(['caps-lock']);
    expect(desk.opened()).toBe(element);
  });

  it.each(['login-id', 'user-number', 'email', 'captcha', 'one-time-code', 'rent-amount'] as const)(
    'is no matter in a field of role %s',
    (role) => {
      const element = add(role);
      press(element, 'keydown', true);
      expect(said(element)).toEqual([]);
    },
  );

  it('is said no more once it is off', () => {
    const element = add('password');
    press(element, 'keydown', true);
    press(element, 'keyup', false);
    expect(said(element)).toEqual([]);
    expect(desk.opened()).toBeUndefined();
  });

  it('is said where only the release of its own key tells of it', () => {
    const element = add('password');
    press(element, 'keydown', false, { key: 'CapsLock' });
    expect(said(element)).toEqual([]);
    press(element, 'keyup', true, { key: 'CapsLock' });
    expect(said(element)).toEqual(['caps-lock']);
    press(element, 'keyup', false, { key: 'CapsLock' });
    expect(said(element)).toEqual([]);
  });

  it('is said no more once the field is left', () => {
    const element = add('password');
    press(element, 'keydown', true);
    element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    expect(said(element)).toEqual([]);
  });

  it('is believed of a real keyboard alone', () => {
    const element = add('password');
    press(element, 'keydown', true, { isTrusted: false });
    // Password managers send key events that carry no keys.
    const event = new Event('keydown', { bubbles: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    element.dispatchEvent(event);
    expect(said(element)).toEqual([]);
  });
});
