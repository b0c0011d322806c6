// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assistant, StartAssistant } from '../../src/assistant/assistant.ts';
import {
  type AssistantParts,
  keepLookout,
  type StartAttemptsHere,
} from '../../src/assistant/lookout.ts';
import type { Unseen } from '../../src/assistant/missed.ts';
import { listFinder } from '../../src/fields/rents/find-lists.ts';
import { optionsUntil } from './samples.ts';

const logIn = `<form><label>Identifiant <input></label>
  <label>Mot de passe <input type="password"></label><button>Connexion</button></form>`;

let stop: AbortController;
const onSituation = vi.fn();
const assistant = {
  take: vi.fn<Assistant['take']>(),
  rereadRows: vi.fn<Assistant['rereadRows']>(),
  catchUp: vi.fn<Assistant['catchUp']>(),
  hush: vi.fn<Assistant['hush']>(),
  enterFlag: vi.fn<Assistant['enterFlag']>(),
};
const startAssistant = vi.fn((..._: Parameters<StartAssistant>) => assistant);
const bringParts = vi.fn(
  async (): Promise<AssistantParts | undefined> => ({ startAssistant, listFinder }),
);

const attempts = {
  take: vi.fn(),
  refresh: vi.fn(),
  mayRead: vi.fn(() => true),
  openReader: vi.fn(),
  enter: () => false,
};
const startAttempts = vi.fn((..._: Parameters<StartAttemptsHere>) => attempts);
const bringAttempts = vi.fn(async () => startAttempts);
const calm = { hasOpenAttempt: false, isWarned: false };

function lookOut(html: string, before: Partial<Unseen> = {}, counting: Partial<typeof calm> = {}) {
  document.body.innerHTML = html;
  const { onRules: _, mayRead: __, onRead: ___, ...options } = optionsUntil(stop.signal);
  const known = { findLists: undefined, ...calm, ...counting };
  return keepLookout(
    document,
    { ...options, ...known, onSituation, bringParts, bringAttempts },
    { entered: undefined, missed: undefined, ...before },
  );
}

/** An event as a browser makes it: a script's own is never trusted. */
function happen(type: string, selector: string): void {
  const event = new Event(type, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.querySelector(selector)?.dispatchEvent(event);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('what checks and draws', () => {
  it.each([
    ['where nothing is asked for', '<p>Bonjour</p>'],
    ['for an empty form', logIn],
    [
      'for fields that are nobody’s business',
      '<label>Adresse e-mail <input value="a@b.fr"></label>',
    ],
  ])('is not called %s', async (_, html) => {
    lookOut(html);
    await vi.runAllTimersAsync();
    expect(bringParts).not.toHaveBeenCalled();
  });

  it.each([
    ['where an id is filled in', logIn.replace('<input>', '<input value="LOG012345A">')],
    [
      'where rents are asked for',
      '<table><tr><th>Loyer</th></tr><tr><td><input></td></tr></table>',
    ],
  ])('is called %s', async (_, html) => {
    lookOut(html);
    await vi.runAllTimersAsync();
    expect(startAssistant).toHaveBeenCalledOnce();
    expect(assistant.take).toHaveBeenCalled();
  });

  it('is called once a field is entered, and once only', async () => {
    lookOut(logIn);
    happen('focusin', 'input');
    happen('focusin', '[type=password]');
    await vi.runAllTimersAsync();
    expect(startAssistant).toHaveBeenCalledOnce();
    expect(assistant.catchUp).not.toHaveBeenCalled();
  });

  it('hears of what was typed before it came', async () => {
    lookOut(logIn);
    happen('focusin', 'input');
    happen('input', 'input');
    await vi.runAllTimersAsync();
    const element = document.querySelector('input');
    expect(assistant.catchUp).toHaveBeenCalledWith({ element, pasted: undefined });
  });

  it('hears of what was typed in a field that was too new to be known', async () => {
    lookOut('<main></main>');
    const main = document.querySelector('main');
    if (main !== null) main.innerHTML = logIn;
    const element = document.querySelector('input');
    if (element !== null) element.value = 'LOGO12345A';
    happen('input', 'input');
    expect(bringParts).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect(assistant.catchUp).toHaveBeenCalledWith({ element, pasted: undefined });
  });

  it('hears of what was typed before anybody looked, but not in fields of other kinds', async () => {
    const page = document.createElement('main');
    page.innerHTML = `${logIn}<form><label>Recherche <input></label></form>`;
    const [loginId, , search] = page.querySelectorAll('input');
    if (loginId === undefined || search === undefined) throw new Error('Not made as written.');
    for (const element of [search, loginId]) {
      lookOut('', { entered: element, missed: { element, pasted: undefined } });
      document.body.append(page);
      await vi.runAllTimersAsync();
    }
    expect(assistant.catchUp.mock.calls).toEqual([[{ element: loginId, pasted: undefined }]]);
  });

  it('is asked for again where it could not be had once', async () => {
    bringParts.mockResolvedValueOnce(undefined);
    lookOut(logIn);
    happen('focusin', 'input');
    await vi.runAllTimersAsync();
    expect(startAssistant).not.toHaveBeenCalled();
    happen('focusin', 'input');
    await vi.runAllTimersAsync();
    expect(startAssistant).toHaveBeenCalledOnce();
  });

  it('does without where it cannot be had', async () => {
    bringParts.mockResolvedValueOnce(undefined);
    const lookout = lookOut(logIn);
    happen('focusin', 'input');
    await vi.runAllTimersAsync();
    lookout.enterFlag();
    expect(startAssistant).not.toHaveBeenCalled();
    expect(onSituation).toHaveBeenCalledWith({ page: 'log-in', rules: [], links: [] });
  });
});

describe('what counts attempts', () => {
  const filled = logIn.replace('<input>', '<input value="LOG012345A">');

  it.each([
    ['where an account is in danger', logIn, { isWarned: true }],
    ['where a log-in is filled in', filled, {}],
    ['where the page before sent a log-in', '<p>Bonjour</p>', { hasOpenAttempt: true }],
  ])('is called %s', async (_, html, counting) => {
    lookOut(html, {}, counting);
    await vi.runAllTimersAsync();
    expect(bringAttempts).toHaveBeenCalledOnce();
  });

  it.each([
    ['for an empty log-in', logIn, {}],
    ['where nobody logs in', '<label>Recherche <input></label>', { isWarned: true }],
  ])('is not called %s', async (_, html, counting) => {
    lookOut(html, {}, counting);
    await vi.runAllTimersAsync();
    expect(bringAttempts).not.toHaveBeenCalled();
  });

  it('is called once an account comes into danger, and asked anew from then on', async () => {
    const lookout = lookOut(logIn);
    lookout.attemptsChanged(true);
    await vi.runAllTimersAsync();
    expect(bringAttempts).toHaveBeenCalledOnce();
    lookout.attemptsChanged(true);
    expect(attempts.refresh).toHaveBeenCalledOnce();
  });

  it('opens the reader, and says where there is nothing to be read', async () => {
    lookOut(filled);
    await vi.runAllTimersAsync();
    const options = startAssistant.mock.lastCall?.[1];
    const password = document.querySelector<HTMLInputElement>('[type=password]');
    if (options === undefined || password === null) throw new Error('Not made as written.');
    expect(options.mayRead()).toBe(true);
    attempts.mayRead.mockReturnValueOnce(false);
    expect(options.mayRead()).toBe(false);
    options.onRead(password);
    await vi.runAllTimersAsync();
    expect(attempts.openReader).toHaveBeenCalledExactlyOnceWith(password);
    startAttempts.mock.lastCall?.[1](password);
    expect(assistant.hush).toHaveBeenCalledExactlyOnceWith(password);
  });

  it('opens the reader for a password that stands on the page, when it is asked for', async () => {
    const lookout = lookOut(logIn);
    await vi.runAllTimersAsync();
    const password = document.querySelector<HTMLInputElement>('[type=password]');
    expect(await lookout.readPassword()).toBe(false);
    expect(attempts.openReader).not.toHaveBeenCalled();
    if (password !== null) password.value = 'kO0lI7mR';
    expect(await lookout.readPassword()).toBe(true);
    expect(attempts.openReader).toHaveBeenCalledExactlyOnceWith(password);
  });

  it('hears of each new look', async () => {
    lookOut(filled);
    await vi.runAllTimersAsync();
    document.body.insertAdjacentHTML('beforeend', '<input>');
    await vi.runAllTimersAsync();
    expect(attempts.take).toHaveBeenCalledOnce();
  });
});
