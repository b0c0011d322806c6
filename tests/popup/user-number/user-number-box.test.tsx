// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UserNumberBox } from '../../../src/popup/user-number/user-number-box.tsx';

let root: HTMLElement;
const copy = vi.fn<(text: string) => Promise<void>>();
const keep = vi.fn<(text: string) => void>();

beforeEach(() => {
  copy.mockReset().mockResolvedValue(undefined);
  root = document.body.appendChild(document.createElement('div'));
  keep.mockReset();
  show('');
});

afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function show(draft: string): void {
  const number = { draft, keep };
  act(() => render(<UserNumberBox {...{ number, copy, onOpenCard: () => undefined }} />, root));
}

function field(): HTMLInputElement {
  const input = root.querySelector('input');
  if (input === null) throw new Error('no field');
  return input;
}

function button(name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent.includes(name));
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

/** Types one character after the other where the caret is, as a keyboard does. */
function type(text: string, inputType = 'insertText'): void {
  for (const part of inputType === 'insertText' ? text : [text]) {
    const input = field();
    input.setRangeText(part, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
    act(() => {
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
    });
  }
}

async function click(name: string): Promise<void> {
  await act(async () => button(name).click());
}

/** What is read out. */
const verdict = () =>
  [...root.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join(' ');
const boxes = () => [...root.querySelectorAll('dd')].map(({ textContent }) => textContent);

test('the form is drawn before anything is typed', () => {
  expect(boxes()).toEqual(['···', '·······', '····']);
  expect([...root.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Code Caf'),
    expect.stringContaining('Réf. Tiers'),
    expect.stringContaining('Rang bailleur'),
  ]);
});

test('what is typed is grouped, drawn into the boxes and said to be complete', () => {
  type('078027');
  expect(field().value).toBe('078 027');
  expect(boxes()).toEqual(['078', '027····', '····']);
  expect(root.textContent).toContain('Il manque encore 8');
  type('00750001');
  expect(field().value).toBe('078 0270075 0001');
  expect(verdict()).toContain('Les 14 chiffres y sont');
  expect(verdict()).toContain('Ardèche');
});

test('the number is copied without blanks, and that is read out', async () => {
  type('359 00007090001', 'insertFromPaste');
  await click('Copier');
  expect(copy).toHaveBeenCalledExactlyOnceWith('35900007090001');
  expect(verdict()).toContain('Copié');
  type('1');
  expect(verdict()).not.toContain('Copié');
});

test('a copy that the browser refuses is owned up to', async () => {
  copy.mockRejectedValue(new Error('not allowed'));
  type('35900007090001');
  await click('Copier');
  expect(verdict()).toContain('La copie n’a pas marché');
});

test('nothing that is not whole can be copied', () => {
  expect(button('Copier').disabled).toBe(true);
  type('3590000709000');
  expect(button('Copier').disabled).toBe(true);
  type('1');
  expect(button('Copier').disabled).toBe(false);
});

test('a letter is flagged at once, and one click mends it', async () => {
  type('O7802700750001');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(verdict()).toContain('lettre O');
  await click('→');
  expect(field().value).toBe('078 0270075 0001');
  expect(field().getAttribute('aria-invalid')).toBe('false');
  expect(document.activeElement).toBe(field());
});

test('digits that are missing are no mistake while one types, but in a paste', () => {
  type('078');
  expect(field().getAttribute('aria-invalid')).toBe('false');
  type('02', 'insertFromPaste');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(verdict()).toContain('Il manque 9');
});

test('leaving the field moves nothing that is about to be clicked on', () => {
  type('O78');
  const before = root.innerHTML;
  act(() => {
    field().dispatchEvent(new FocusEvent('blur'));
    field().dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  });
  expect(root.innerHTML).toBe(before);
});

test('clearing empties the field and goes back to it', async () => {
  type('LOG012345A');
  expect(field().value).toBe('LOG012345A');
  await click('Effacer');
  expect(field().value).toBe('');
  expect(verdict().trim()).toBe('');
  expect(document.activeElement).toBe(field());
});

test('the field names its label and what is said of it', () => {
  const described = field().getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)).filter(Boolean)).toHaveLength(2);
  expect(root.querySelector(`label[for="${field().id}"]`)?.textContent).toContain('14 chiffres');
});

test('goes on with what was typed before the popup was closed', () => {
  type('359 0000709');
  const [kept = ''] = keep.mock.lastCall ?? [];
  act(() => render(null, root));
  show(kept);
  expect(field().value).toBe('359 0000709');
});

test('keeps no number that was cleared', async () => {
  type('35900007090001');
  await click('Effacer');
  expect(keep).toHaveBeenLastCalledWith('');
});
