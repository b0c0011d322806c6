// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPasswordReader } from '../../../src/assistant/reader/password-reader.ts';
import type { Tries } from '../../../src/marks/reader/tries.ts';

const three: Tries = { kind: 'now', left: 3 };
let life: AbortController;
let field: HTMLInputElement;

beforeEach(() => {
  // What happy-dom lacks.
  HTMLElement.prototype.showPopover = () => {};
  HTMLElement.prototype.hidePopover = () => {};
  document.elementsFromPoint = () => [];
  document.body.innerHTML = '<form><input type="password"></form>';
  const input = document.querySelector('input');
  if (input === null) throw new Error('no field');
  field = input;
  field.value = 'O0l';
  life = new AbortController();
});
afterEach(() => life.abort());

function create() {
  return createPasswordReader(document, {
    book: { knownAmong: async () => new Set<string>() },
    onPersonal: () => {},
    openRoot: true,
    signal: life.signal,
  });
}

const root = () => document.querySelector('[data-assistant-bailleur="reader"]')?.shadowRoot;
const readings = () =>
  [...(root()?.querySelectorAll('.reading') ?? [])].map((each) => each.textContent);
const listed = (expected: string[]) => vi.waitFor(() => expect(readings()).toEqual(expected));

function press(place: string): void {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  root()?.querySelector(place)?.dispatchEvent(event);
}
const useSecond = () => press('.readings li:nth-child(2) button');

describe('the reader on a page', () => {
  it('fills the field so that the page hears of it, and submits nothing', async () => {
    const submitted = vi.fn();
    const input = vi.fn();
    document.addEventListener('submit', submitted, { signal: life.signal });
    create().open(field, three);
    await listed(['O0l', '00l', 'OOl']);
    field.addEventListener('input', input);
    useSecond();
    expect(field.value).toBe('00l');
    expect(input).toHaveBeenCalled();
    expect(submitted).not.toHaveBeenCalled();
  });

  it('keeps to the order of what was typed, when it is opened again on its own reading', async () => {
    const reader = create();
    reader.open(field, three);
    await listed(['O0l', '00l', 'OOl']);
    useSecond();
    reader.open(field, three);
    await listed(['O0l', '00l', 'OOl']);
  });

  it('goes by what the user made of it by hand', async () => {
    const reader = create();
    reader.open(field, three);
    await listed(['O0l', '00l', 'OOl']);
    press('.cells li:nth-child(3) button');
    await listed(['O0I', '00I', 'OOI']);
    useSecond();
    expect(field.value).toBe('00I');
    reader.open(field, three);
    await listed(['O0I', '00I', 'OOI']);
  });

  it('goes by what was typed since', async () => {
    const reader = create();
    reader.open(field, three);
    await listed(['O0l', '00l', 'OOl']);
    useSecond();
    field.value = 'b0';
    reader.open(field, three);
    await listed(['b0', 'bO']);
    field.value = '00l';
    reader.open(field, three);
    await listed(['00l', 'O0l', '0Ol']);
  });

  it('follows the field while it is open', async () => {
    create().open(field, three);
    await listed(['O0l', '00l', 'OOl']);
    field.value = 'b1';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await listed(['b1', 'bl', 'bI']);
  });

  it('is there once, for the field it was opened for last', async () => {
    const other = document.body.appendChild(document.createElement('input'));
    other.value = 'aI';
    const reader = create();
    reader.open(field, three);
    reader.open(other, three);
    await listed(['aI', 'al', 'a1']);
    expect(document.querySelectorAll('[data-assistant-bailleur]')).toHaveLength(1);
  });

  it('hears of attempts', async () => {
    const reader = create();
    reader.open(field, three);
    await listed(['O0l', '00l', 'OOl']);
    reader.update({ kind: 'now', left: 1 });
    await listed(['O0l']);
  });

  it('leaves nothing behind', async () => {
    const reader = create();
    reader.open(field, three);
    life.abort();
    expect(root()).toBeUndefined();
    reader.open(field, three);
    expect(root()).toBeUndefined();
  });
});
