// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answersToInput } from '../../src/assistant/page-answer.ts';
import { input } from './samples.ts';

let life: AbortController;
let seen: string[];
let element: HTMLInputElement;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  seen = [];
  element = input();
  const onceAnswered = answersToInput(document, life.signal);
  document.addEventListener(
    'input',
    ({ isTrusted }) => {
      const typed = element.value;
      if (isTrusted) onceAnswered(() => seen.push(`${typed} → ${element.value}`));
    },
    { capture: true, signal: life.signal },
  );
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function type(key: string): void {
  element.value += key;
  happen(true);
}

function happen(isTrusted: boolean): void {
  const event = new Event('input', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  element.dispatchEvent(event);
}

/** What the page does with each key of the user. */
function answer(react: (event: Event) => void): void {
  element.addEventListener('input', (event) => event.isTrusted && react(event));
}

describe('what a page made of a key', () => {
  it('is seen when the page’s own listeners are through', () => {
    answer(() => {
      element.value = element.value.toUpperCase();
    });
    type('a');
    expect(seen).toEqual(['a → A']);
    type('b');
    expect(seen).toEqual(['a → A', 'Ab → AB']);
  });

  it('is not seen while the page is still at it', () => {
    answer(() => {
      happen(false);
      element.value += ' €';
    });
    type('6');
    expect(seen).toEqual(['6 → 6 €']);
  });

  it('is seen a moment later where the page keeps events to itself, after the first', () => {
    answer((event) => event.stopPropagation());
    type('a');
    vi.advanceTimersByTime(0);
    expect(seen).toEqual([]);
    type('b');
    vi.advanceTimersByTime(0);
    expect(seen).toEqual(['ab → ab']);
  });

  it('is not looked at any more once all has ended', () => {
    answer(() => life.abort());
    type('a');
    vi.advanceTimersByTime(0);
    expect(seen).toEqual([]);
  });
});
