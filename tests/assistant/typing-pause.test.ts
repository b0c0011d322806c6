// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTypingPause, type TypingPause } from '../../src/assistant/typing-pause.ts';
import { input } from './samples.ts';

let life: AbortController;
let pause: TypingPause;
let pausedIn: Element[];

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  pausedIn = [];
  pause = createTypingPause((element) => pausedIn.push(element), life.signal);
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Types, and does nothing for so many ms. */
function type(element: Element, wait: number): void {
  pause.startOver(element);
  vi.advanceTimersByTime(wait);
}

describe('a pause in typing', () => {
  it('begins some time after the last key, once', () => {
    const element = input();
    for (let key = 0; key < 10; key++) type(element, 300);
    vi.advanceTimersByTime(390);
    expect(pausedIn).toEqual([]);
    vi.advanceTimersByTime(20);
    expect(pausedIn).toEqual([element]);
    vi.advanceTimersByTime(5000);
    expect(pausedIn).toHaveLength(1);
  });

  it('comes again after further keys', () => {
    const element = input();
    type(element, 1000);
    type(element, 1000);
    expect(pausedIn).toHaveLength(2);
  });

  it('is that of the field in which was typed last', () => {
    const [first, second] = [input(), input()];
    type(first, 300);
    type(second, 750);
    expect(pausedIn).toEqual([second]);
  });

  it('is not waited for once something else has happened, until the next key', () => {
    const element = input();
    type(element, 600);
    pause.giveUp();
    vi.advanceTimersByTime(1000);
    expect(pausedIn).toEqual([]);
    type(element, 690);
    expect(pausedIn).toEqual([]);
    vi.advanceTimersByTime(20);
    expect(pausedIn).toEqual([element]);
  });

  it('never comes once all has ended', () => {
    type(input(), 600);
    life.abort();
    vi.advanceTimersByTime(1000);
    expect(pausedIn).toEqual([]);
  });
});
