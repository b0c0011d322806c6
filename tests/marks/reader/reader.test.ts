// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readerTexts as texts } from '../../../src/advice/texts/reader.ts';
import { openReader, type ReaderOptions } from '../../../src/marks/reader/reader.tsx';

const password = 'aO7lK0b';
let life: AbortController;
let field: HTMLInputElement;
const onUse = vi.fn((_reading: string, _shown: string) => true);
const onPersonal = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  // What happy-dom lacks.
  HTMLElement.prototype.showPopover = () => {};
  HTMLElement.prototype.hidePopover = () => {};
  document.elementsFromPoint = () => [];
  document.body.innerHTML = '<form><input type="password"></form>';
  const input = document.querySelector('input');
  if (input === null) throw new Error('no field');
  field = input;
  field.value = password;
  life = new AbortController();
  onUse.mockReset().mockReturnValue(true);
  onPersonal.mockReset();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function open(changes: Partial<ReaderOptions> = {}) {
  return openReader(document, {
    field,
    typed: field.value,
    tries: { kind: 'now', left: 3 },
    knownAmong: async () => new Set<string>(),
    onUse,
    onPersonal,
    openRoot: true,
    signal: life.signal,
    ...changes,
  });
}

/** The reader as the user sees it, once all that was asked is answered. */
async function seen(): Promise<HTMLElement | null> {
  await vi.advanceTimersByTimeAsync(20);
  return root()?.querySelector<HTMLElement>('.reader') ?? null;
}
const root = () =>
  document.querySelector('[data-assistant-bailleur="reader"]')?.shadowRoot ?? undefined;
const heard = () => root()?.querySelector('[role=status]')?.textContent;

function button(name: string): HTMLElement {
  const all = [...(root()?.querySelectorAll('button') ?? [])];
  const found = all.find(
    (each) => each.textContent === name || each.getAttribute('aria-label')?.startsWith(name),
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

/** As a person does: what scripts make up is not trusted. */
function trusted<Made extends Event>(event: Made): Made {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
const press = (name: string) =>
  button(name).dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
const type = (key: string, target: EventTarget = document.body) =>
  target.dispatchEvent(
    trusted(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true })),
  );

describe('the reader', () => {
  it('shows the password with its doubtful characters in words', async () => {
    open();
    const view = await seen();
    const cells = [...(view?.querySelectorAll('.cell') ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(cells).toEqual(['1a', '2OO majuscule', '37', '4lL minuscule', '5K', '60zéro', '7b']);
    expect(view?.querySelectorAll('button.cell')).toHaveLength(3);
  });

  it('leaves no character of it in the page itself', async () => {
    open();
    await seen();
    const host = document.querySelector('[data-assistant-bailleur]');
    expect(host?.innerHTML).toBe('');
    expect(document.body.outerHTML).not.toMatch(/aO7lK0b|majuscule|zéro/);
  });

  it('stands in a closed root where no test reads it', async () => {
    open({ openRoot: false });
    await seen();
    expect(root()).toBeUndefined();
    expect(document.querySelector('[data-assistant-bailleur]')).not.toBeNull();
  });

  it('takes the focus, and gives it back to the field', async () => {
    open();
    const view = await seen();
    expect(root()?.activeElement).toBe(view);
    type('Escape');
    expect(document.activeElement).toBe(field);
  });

  it('leaves the focus where the user has taken it meanwhile', async () => {
    open();
    await seen();
    const other = document.body.appendChild(document.createElement('input'));
    other.focus();
    type('Escape');
    expect(document.activeElement).toBe(other);
  });

  it('has no stop in the Tab order of the page', async () => {
    open();
    const view = await seen();
    for (const part of [view, ...(view?.querySelectorAll('button') ?? [])]) {
      expect(part?.tabIndex).toBe(-1);
    }
  });

  it('switches a character by hand and says which it is now', async () => {
    open();
    await seen();
    press('Caractère 4');
    const view = await seen();
    expect(view?.querySelectorAll('.cell')[3]?.textContent).toBe('4Ii majuscule');
    expect(view?.querySelector('.next .reading')?.textContent).toBe('aO7IK0b');
    expect(heard()).toBe('Caractère 4\u00a0: i majuscule');
  });

  it('does nothing for what a script of the page makes up', async () => {
    open();
    await seen();
    for (const each of root()?.querySelectorAll('button') ?? []) each.click();
    const view = await seen();
    expect(view?.querySelectorAll('.cell')[3]?.textContent).toBe('4lL minuscule');
    expect(onUse).not.toHaveBeenCalled();
    expect(onPersonal).not.toHaveBeenCalled();
  });

  it('marks the next reading, and those that were tried without striking them out', async () => {
    open({ knownAmong: async () => new Set([password]) });
    const view = await seen();
    const rows = [...(view?.querySelectorAll('.readings li') ?? [])];
    expect(rows.map(({ className }) => className)).toEqual(['tried', 'next', 'later', 'later']);
    expect(rows[0]?.textContent).toContain(`✓ ${texts.tried}`);
    expect(rows[0]?.querySelector('button, del, s')).toBeNull();
    expect(rows[1]?.textContent).toContain(texts.next);
  });

  it('offers no use of what stands in the field already', async () => {
    open();
    const view = await seen();
    const [first] = view?.querySelectorAll('.readings li') ?? [];
    expect(first?.textContent).toContain(texts.inField);
    expect(first?.querySelector('button')).toBeNull();
  });

  it('fills in the reading that is chosen, and shows the password no more', async () => {
    open();
    await seen();
    press('Utiliser cette lecture. 2e caractère\u00a0: zéro');
    expect(onUse.mock.calls).toEqual([['a07lK0b', password]]);
    const view = await seen();
    expect(view?.querySelector('.what')?.textContent).toBe(texts.used);
    expect(root()?.querySelector('.cell, .reading')).toBeNull();
    expect(document.activeElement).toBe(field);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(root()).toBeUndefined();
  });

  it('says when the page did not keep it', async () => {
    onUse.mockReturnValue(false);
    open();
    await seen();
    press(texts.use);
    expect((await seen())?.querySelector('.what')?.textContent).toBe(texts.refused);
  });

  it('tells of a personal password, and is gone', async () => {
    open();
    await seen();
    press(texts.personal);
    expect(onPersonal).toHaveBeenCalledTimes(1);
    expect((await seen())?.textContent).toContain(texts.personalNoted);
    expect(root()?.querySelector('.cell')).toBeNull();
  });

  it('says that the tries are used up as soon as they are', async () => {
    const reader = open();
    await seen();
    reader.update({ kind: 'stop', why: 'Arrêtez-vous là.' });
    const view = await seen();
    expect(view?.textContent).toContain('Arrêtez-vous là.');
    expect(view?.querySelector('.readings')).toBeNull();
    expect(heard()).toBe('Arrêtez-vous là.');
  });
});

describe('the reader hides the password', () => {
  const isHidden = () => root()?.querySelector('.cell, .reading') == null;

  it('after two minutes without use, and says so twenty seconds before', async () => {
    open();
    await seen();
    await vi.advanceTimersByTimeAsync(99_900);
    expect(root()?.querySelector('.ending')).toBeNull();
    await vi.advanceTimersByTimeAsync(100);
    expect(root()?.querySelector('.ending')?.textContent).toContain(texts.hidingSoon);
    await vi.advanceTimersByTimeAsync(50);
    expect(heard()).toBe(texts.hidingSoon);
    await vi.advanceTimersByTimeAsync(19_900);
    expect(isHidden()).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(isHidden()).toBe(true);
    expect((await seen())?.textContent).toContain(texts.hidden);
  });

  it('two minutes later where it is to be kept', async () => {
    open();
    await seen();
    await vi.advanceTimersByTimeAsync(110_000);
    press(texts.keep);
    expect(root()?.querySelector('.ending')).toBeNull();
    await vi.advanceTimersByTimeAsync(119_900);
    expect(isHidden()).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(isHidden()).toBe(true);
  });

  it('later where somebody uses it', async () => {
    open();
    const view = await seen();
    await vi.advanceTimersByTimeAsync(90_000);
    if (view !== null) type('Tab', view);
    await vi.advanceTimersByTimeAsync(90_000);
    expect(root()?.querySelector('.ending')).toBeNull();
    await vi.advanceTimersByTimeAsync(30_100);
    expect(isHidden()).toBe(true);
  });

  it('all the same where the page makes up some use', async () => {
    open();
    const view = await seen();
    await vi.advanceTimersByTimeAsync(90_000);
    view?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    await vi.advanceTimersByTimeAsync(30_100);
    expect(isHidden()).toBe(true);
  });

  it('at once with Escape, wherever the focus is, and the page does not hear of it', async () => {
    const heardByPage = vi.fn();
    document.addEventListener('keydown', heardByPage, { signal: life.signal });
    open();
    await seen();
    type('Escape', field);
    expect(isHidden()).toBe(true);
    expect(heardByPage).not.toHaveBeenCalled();
    type('Escape', field);
    expect(heardByPage).toHaveBeenCalledTimes(1);
  });

  it('at once when the page is left', async () => {
    open();
    await seen();
    window.dispatchEvent(new Event('pagehide'));
    expect(isHidden()).toBe(true);
  });

  it('at once when the tab is hidden', async () => {
    open();
    await seen();
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    state.mockRestore();
    expect(isHidden()).toBe(true);
  });

  it('at once when the assistant stops, with all that is ours', async () => {
    open();
    await seen();
    life.abort();
    expect(document.querySelector('[data-assistant-bailleur]')).toBeNull();
  });

  it('with its button', async () => {
    open();
    await seen();
    press(texts.close);
    expect(isHidden()).toBe(true);
    await vi.advanceTimersByTimeAsync(50);
    expect(heard()).toBe(texts.hidden);
  });

  it('from what screen readers are told, too', async () => {
    open();
    await seen();
    press('Caractère 4');
    await seen();
    expect(heard()).toContain('i majuscule');
    type('Escape');
    expect(heard()).not.toContain('majuscule');
  });

  it('for good: an answer that comes late brings nothing back', async () => {
    let answer: (known: ReadonlySet<string>) => void = () => {};
    open({
      knownAmong: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    await seen();
    type('Escape');
    answer(new Set());
    expect(await seen()).toBeNull();
  });
});
