// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { addMissed, type Missed } from '../../src/assistant/missed.ts';
import { input } from './samples.ts';

/** An event as a browser makes it: a script's own is never trusted. */
function happen(event: Event, element: Element, isTrusted = true): Event {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  Object.defineProperty(event, 'composedPath', { value: () => [element] });
  return event;
}

function pasteOf(text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { clipboardData });
}

it('keeps the field, and what was pasted there last', () => {
  const [first, second] = [input('', 14), input()];
  let missed: Missed | undefined = addMissed(undefined, happen(pasteOf('359 0000709'), first));
  expect(missed).toEqual({ element: first, pasted: '359 0000709' });
  missed = addMissed(missed, happen(new Event('input'), first));
  expect(missed).toEqual({ element: first, pasted: '359 0000709' });
  missed = addMissed(missed, happen(new Event('input'), second));
  expect(missed).toEqual({ element: second, pasted: undefined });
});

it('hears nothing that the user did not do', () => {
  expect(addMissed(undefined, happen(new Event('input'), input(), false))).toBeUndefined();
  expect(addMissed(undefined, happen(new Event('input'), document.body))).toBeUndefined();
});
