// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActions } from '../../src/assistant/actions.ts';
import { createDesk, type Desk } from '../../src/assistant/desk.ts';
import { listenToTyping } from '../../src/assistant/typing.ts';
import type { FieldRole } from '../../src/fields/field.ts';
import type { FlagActions } from '../../src/marks/flag.ts';
import { field, found, input, optionsUntil, silentLayer } from './samples.ts';

let life: AbortController;
let desk: Desk;
let actions: FlagActions;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  const options = optionsUntil(life.signal);
  desk = createDesk(document, options, silentLayer);
  actions = createActions(document, () => desk, options);
  listenToTyping(document, desk, silentLayer, life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Fields of one kind and group on the page, known to the desk. */
function add(role: FieldRole, ...values: string[]): HTMLInputElement {
  const fields = values.map((value) => field(input(value), role));
  desk.take(found(...fields), false);
  return fields[0]?.element ?? input();
}

/** An event as a browser makes it: a script's own is never trusted. */
function happen(element: HTMLInputElement, event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  element.dispatchEvent(event);
  vi.advanceTimersByTime(0);
}

/** Types at the end, before the suffix that the mask keeps there. */
function type(element: HTMLInputElement, text: string, suffix = ''): void {
  happen(element, new FocusEvent('focusin', { bubbles: true }));
  for (const key of text) {
    const end = element.value.length - (element.value.endsWith(suffix) ? suffix.length : 0);
    element.value = element.value.slice(0, end) + key + element.value.slice(end);
    happen(element, new Event('input', { bubbles: true }));
  }
}

const pause = () => vi.advanceTimersByTime(1000);
const leave = (element: HTMLInputElement) =>
  happen(element, new FocusEvent('focusout', { bubbles: true }));

function rulesOf(element: HTMLInputElement): readonly string[] | 'corrected' {
  const content = desk.book.get(element)?.content;
  if (content === undefined) return [];
  return content.kind === 'corrected'
    ? 'corrected'
    : content.check.findings.map(({ rule }) => rule);
}

function replaceIn(element: HTMLInputElement, value: string): void {
  const flag = desk.book.get(element);
  expect(flag).toBeDefined();
  if (flag !== undefined) actions.replace(flag, value);
  vi.advanceTimersByTime(0);
}

/** Digits come in from the right, "1 234,50 €" at each key. */
function cashRegister(element: HTMLInputElement): void {
  const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
  element.addEventListener('input', () => {
    const digits = element.value.replace(/\D/g, '');
    element.value = digits === '' ? '' : euros.format(Number(digits) / 100);
  });
}

/** 078 0270075 0001, whatever is typed. */
function numberMask(element: HTMLInputElement): void {
  element.addEventListener('input', () => {
    const [, ...parts] =
      /^(\d{0,3})(\d{0,7})(\d{0,4})/.exec(element.value.replace(/\D/g, '')) ?? [];
    element.value = parts.filter((part) => part !== '').join(' ');
  });
}

describe('a rent field that the page writes at each key', () => {
  it('is right as the page writes it, while it is typed and afterwards', () => {
    const rent = add('rent-amount', '');
    cashRegister(rent);
    type(rent, '123450', '\u00a0€');
    pause();
    expect(rent.value).toMatch(/^1\s234,50\s€$/);
    expect(rulesOf(rent)).toEqual([]);
    leave(rent);
    expect(rulesOf(rent)).toEqual([]);
  });

  it('is still flagged for what the user typed into a field that the page leaves alone', () => {
    const rent = add('rent-amount', '');
    type(rent, '612,50 €');
    pause();
    expect(rulesOf(rent)).toEqual(['amount/currency']);
  });

  it('holds nothing to check where only the mask stands, whose sign is the page’s', () => {
    const rent = add('rent-amount', ' €', ' €');
    expect(desk.book.all()).toEqual([]);
    type(rent, '612,50', ' €');
    pause();
    expect(rulesOf(rent)).toEqual([]);
  });

  it('holds nothing to check where a mask shows places for digits', () => {
    add('rent-amount', '__,__ €', '-');
    expect(desk.book.all()).toEqual([]);
  });

  it('is the user’s own, however fast the keys come', () => {
    const rent = add('rent-amount', '');
    happen(rent, new FocusEvent('focusin', { bubbles: true }));
    for (const text of ['450', '450.5', '450.50', '450.50 €']) {
      rent.value = text;
      const event = new Event('input', { bubbles: true });
      Object.defineProperty(event, 'isTrusted', { value: true });
      rent.dispatchEvent(event);
    }
    pause();
    expect(rulesOf(rent)).toEqual(['amount/point', 'amount/currency']);
  });

  it('is flagged for a sign that the user left there before', () => {
    const rent = add('rent-amount', '');
    type(rent, ' €');
    leave(rent);
    type(rent, '612,50', ' €');
    pause();
    expect(rulesOf(rent)).toEqual(['amount/currency']);
  });

  it('is right when the page shortens a right amount on leaving', () => {
    const rent = add('rent-amount', ' €');
    rent.addEventListener('focusout', () => {
      rent.value = rent.value.replace(',50', ',5');
    });
    type(rent, '612,50', ' €');
    leave(rent);
    expect(rent.value).toBe('612,5 €');
    expect(rulesOf(rent)).toEqual([]);
  });

  it('is learned where the page takes the keys itself', () => {
    const rent = add('rent-amount', '');
    happen(rent, new FocusEvent('focusin', { bubbles: true }));
    rent.value = '612,50 €';
    leave(rent);
    expect(rulesOf(rent)).toEqual([]);
  });
});

describe('a user number that the page groups', () => {
  it('is right with the page’s spaces', () => {
    const number = add('user-number', '');
    numberMask(number);
    type(number, '07802700750001');
    pause();
    leave(number);
    expect(number.value).toBe('078 0270075 0001');
    expect(rulesOf(number)).toEqual([]);
  });

  it('is flagged for spaces that the user typed', () => {
    const number = add('user-number', '');
    type(number, '078 0270075 0001');
    pause();
    expect(rulesOf(number)).toEqual(['user-number/separator', 'user-number/separator']);
  });

  it('loses its flag when the page writes the very same again', () => {
    const number = add('user-number', '078 0270075 0001');
    numberMask(number);
    expect(rulesOf(number)).toEqual(['user-number/separator', 'user-number/separator']);
    replaceIn(number, '07802700750001');
    expect(rulesOf(number)).toEqual([]);
    leave(number);
    expect(rulesOf(number)).toEqual([]);
  });
});

describe('a correction', () => {
  it('is kept when the page takes it over on leaving and writes it its own way', () => {
    const rent = add('rent-amount', '61250,00');
    rent.addEventListener('focusout', () => {
      rent.value = `${rent.value} €`;
    });
    leave(rent);
    replaceIn(rent, '612,50');
    expect([rent.value, rulesOf(rent)]).toEqual(['612,50 €', 'corrected']);
  });

  it('opens no flag again when it is undone', () => {
    const rent = add('rent-amount', '612.50');
    const other = input();
    other.focus();
    replaceIn(rent, '612,50');
    const corrected = desk.book.get(rent);
    if (corrected !== undefined) actions.undo(corrected);
    vi.advanceTimersByTime(0);
    expect([rent.value, rulesOf(rent)]).toEqual(['612.50', ['amount/point']]);
    expect(desk.opened()).toBeUndefined();
  });

  it('is one no more once the user types into it', () => {
    const id = add('login-id', 'LOGO12345A');
    replaceIn(id, 'LOG012345A');
    expect(rulesOf(id)).toBe('corrected');
    type(id, ' ');
    pause();
    expect(rulesOf(id)).toEqual(['login-id/separator']);
  });
});
