// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AttemptsOptions, startAttempts } from '../../../src/assistant/attempts/attempts.ts';
import type { KnownAccount } from '../../../src/assistant/attempts/attempts-port.ts';
import { at, fieldsNow, logIn, show } from '../../fields/outcome/log-in-page.ts';
import { click, type } from './by-hand.ts';
import { accountWith, createFakePort, type FakePort } from './fake-port.ts';

const second = 1000;
const start = Date.UTC(2026, 10, 20, 12);
const reader = { open: vi.fn(), update: vi.fn(), enter: vi.fn(() => false) };
const bringReader = vi.fn<AttemptsOptions['bringReader']>();
const onReader = vi.fn();
const onOpenCard = vi.fn();
let port: FakePort;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  vi.clearAllMocks();
  bringReader.mockResolvedValue(reader);
  // What happy-dom lacks.
  vi.stubGlobal('Document', HTMLDocument);
  HTMLElement.prototype.showPopover = () => {};
  HTMLElement.prototype.hidePopover = () => {};
  Element.prototype.checkVisibility = () => true;
  document.elementsFromPoint = () => [at('send', HTMLButtonElement)];
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1000 });
  port = createFakePort();
  life = new AbortController();
  show(logIn);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function startHere() {
  const attempts = startAttempts(document, fieldsNow(), {
    port,
    open: undefined,
    bringReader,
    onReader,
    onOpenCard,
    openRoot: true,
    signal: life.signal,
  });
  await settle();
  return attempts;
}

/** Until all that was asked is answered. */
const settle = () => vi.advanceTimersByTimeAsync(0);
const loginId = () => at('login-id', HTMLInputElement);
const password = () => at('password', HTMLInputElement);
const asked = () => port.read.mock.calls.map(([account]) => account);

function notice(): Element | null {
  const host = document.querySelector('[data-assistant-bailleur="attempts"]');
  return host?.shadowRoot?.querySelector('.notice') ?? null;
}

function pressInNotice(name: RegExp): void {
  const buttons = [...(notice()?.querySelectorAll('button') ?? [])];
  const found = buttons.find(({ textContent }) => name.test(textContent));
  if (found === undefined) throw new Error(`no button ${name}`);
  click(found);
}

describe('what is asked', () => {
  it('is the account that stands in the log-in, trimmed, as it is typed', async () => {
    loginId().value = ' LOGO12345a ';
    await startHere();
    expect(port.hashOf).toHaveBeenCalledWith('LOGO12345a');
    expect(asked()).toEqual(['hash of LOGO12345a']);
  });

  it.each([
    ['an empty id', logIn],
    ['an id of spaces', logIn.replace('id="login-id"', 'id="login-id" value="  "')],
    ['a page without a log-in', '<p>Bonjour</p>'],
  ])('of %s is the account that the tab is about', async (_, html) => {
    show(html);
    await startHere();
    expect(asked()).toEqual([null]);
  });

  it('is asked again after a pause in typing, and not at each key', async () => {
    await startHere();
    for (const typed of ['L', 'LO', 'LOG']) {
      type(loginId(), typed);
      await vi.advanceTimersByTimeAsync(600);
    }
    expect(asked()).toEqual([null]);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked()).toEqual([null, 'hash of LOG']);
  });

  it('is not asked again for what is typed elsewhere', async () => {
    await startHere();
    type(password(), 'secret');
    await vi.advanceTimersByTimeAsync(5 * second);
    expect(asked()).toEqual([null]);
  });

  it('is nothing where the account cannot be told', async () => {
    port.hashOf.mockResolvedValue(undefined);
    loginId().value = 'LOG012345A';
    await startHere();
    expect(asked()).toEqual([]);
    expect(notice()).toBeNull();
  });

  it('is asked again of another log-in that the page shows', async () => {
    const attempts = await startHere();
    attempts.take(fieldsNow());
    await settle();
    expect(asked()).toHaveLength(1);
    show(logIn);
    loginId().value = 'LOG012345A';
    attempts.take(fieldsNow());
    await settle();
    expect(asked()).toEqual([null, 'hash of LOG012345A']);
  });

  it('is asked again when something about attempts has changed', async () => {
    const attempts = await startHere();
    port.read.mockResolvedValue(accountWith(3));
    attempts.refresh();
    await settle();
    expect(notice()?.textContent).toContain('3 échecs');
  });

  it('is asked again when it changes by itself, and not before', async () => {
    port.read.mockResolvedValueOnce(accountWith(3, { changesAt: start + 60 * second }));
    await startHere();
    await vi.advanceTimersByTimeAsync(60 * second - 1);
    expect(asked()).toHaveLength(1);
    expect(notice()).not.toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(asked()).toHaveLength(2);
    expect(notice()).toBeNull();
  });

  it('can wait for longer than a timer can', async () => {
    port.read.mockResolvedValue(accountWith(3, { changesAt: start + 50 * 24 * 3600 * second }));
    await startHere();
    await vi.advanceTimersByTimeAsync(60 * second);
    expect(asked()).toHaveLength(1);
  });
});

describe('an answer', () => {
  it('that was overtaken says nothing', async () => {
    const answers: ((known: KnownAccount | undefined) => void)[] = [];
    port.read.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const attempts = await startHere();
    attempts.refresh();
    await settle();
    answers[1]?.(accountWith(4));
    await settle();
    expect(notice()?.textContent).toContain('4 échecs');
    answers[0]?.(accountWith(3));
    await settle();
    expect(notice()?.textContent).toContain('4 échecs');
  });

  it('that comes after the end says nothing', async () => {
    let reply: (known: KnownAccount) => void = () => {};
    port.read.mockImplementation(() => new Promise((resolve) => (reply = resolve)));
    await startHere();
    life.abort();
    reply(accountWith(4, { changesAt: start + 60 * second }));
    await settle();
    expect(notice()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the notice', () => {
  it.each([
    ['the third failure', 3, true],
    ['the second', 2, false],
  ])('is there from %s on', async (_, failures, isThere) => {
    port.read.mockResolvedValue(accountWith(failures));
    await startHere();
    expect(notice() !== null).toBe(isThere);
  });

  it('is there only where somebody logs in', async () => {
    port.read.mockResolvedValue(accountWith(4));
    show('<p>Bonjour</p>');
    const attempts = await startHere();
    expect(notice()).toBeNull();
    show(logIn);
    attempts.take(fieldsNow());
    await settle();
    expect(notice()).not.toBeNull();
    // All but what is ours.
    document.querySelector('main')?.remove();
    attempts.take(fieldsNow());
    await settle();
    expect(notice()).toBeNull();
  });

  it('is gone once nothing is known', async () => {
    port.read.mockResolvedValueOnce(accountWith(4));
    const attempts = await startHere();
    expect(notice()).not.toBeNull();
    attempts.refresh();
    await settle();
    expect(notice()).toBeNull();
  });

  it('offers the reader while there is a password to be read', async () => {
    port.read.mockResolvedValue(accountWith(3));
    await startHere();
    const offers = () => /caractère par caractère/.test(notice()?.textContent ?? '');
    expect(offers()).toBe(false);
    type(password(), 'O0l');
    expect(offers()).toBe(true);
    type(password(), '');
    expect(offers()).toBe(false);
  });

  it('offers no reader for a personal password', async () => {
    port.read.mockResolvedValue(accountWith(3, { origin: { kind: 'personal' } }));
    await startHere();
    type(password(), 'O0l');
    expect(notice()?.textContent).not.toMatch(/caractère par caractère/);
  });

  it('leads to the reader and to the card', async () => {
    port.read.mockResolvedValue(accountWith(3));
    await startHere();
    type(password(), 'O0l');
    pressInNotice(/caractère par caractère/);
    await settle();
    expect(reader.open.mock.calls.map(([field]) => field)).toEqual([password()]);
    pressInNotice(/Que faire/);
    expect(onOpenCard).toHaveBeenCalledOnce();
  });
});

describe('the reader', () => {
  it('is opened with the tries that are left, and hears when they are fewer', async () => {
    port.read.mockResolvedValueOnce(accountWith(3)).mockResolvedValueOnce(accountWith(4));
    const attempts = await startHere();
    attempts.openReader(password());
    await settle();
    expect(reader.open).toHaveBeenCalledExactlyOnceWith(password(), { kind: 'now', left: 2 });
    attempts.refresh();
    await settle();
    expect(reader.update).toHaveBeenLastCalledWith({ kind: 'now', left: 1 });
  });

  it('waits for what is known, where nothing is known yet', async () => {
    port.read.mockResolvedValueOnce(undefined).mockResolvedValueOnce(accountWith(4));
    const attempts = await startHere();
    attempts.openReader(password());
    await settle();
    expect(reader.open).toHaveBeenCalledExactlyOnceWith(password(), { kind: 'now', left: 1 });
  });

  it('is opened without a number where nobody answers', async () => {
    const attempts = await startHere();
    attempts.openReader(password());
    await settle();
    expect(reader.open).toHaveBeenCalledWith(password(), { kind: 'now', left: undefined });
  });

  it('is asked for by nobody else, and may not be had', async () => {
    port.read.mockResolvedValue(accountWith(4));
    bringReader.mockResolvedValue(undefined);
    const attempts = await startHere();
    expect(bringReader).not.toHaveBeenCalled();
    attempts.openReader(password());
    await settle();
    expect(bringReader).toHaveBeenCalledOnce();
    expect(reader.open).not.toHaveBeenCalled();
  });

  it('comes to nothing where it comes after the end', async () => {
    const attempts = await startHere();
    attempts.openReader(password());
    life.abort();
    await settle();
    expect(reader.open).not.toHaveBeenCalled();
  });
});

describe('"C’est mon mot de passe personnel"', () => {
  async function say(): Promise<void> {
    const attempts = await startHere();
    attempts.openReader(password());
    await settle();
    bringReader.mock.calls[0]?.[1](password());
    await settle();
  }

  it('is kept for the account, and what is known is asked again', async () => {
    loginId().value = 'LOG012345A';
    port.read.mockResolvedValue(accountWith(3));
    await say();
    expect(port.keepOrigin.mock.calls).toEqual([['hash of LOG012345A', { kind: 'personal' }]]);
    expect(asked()).toHaveLength(2);
  });

  it('is kept for none where no id is typed: the account may be another', async () => {
    port.read.mockResolvedValue(accountWith(3));
    await say();
    expect(port.keepOrigin).not.toHaveBeenCalled();
  });

  it('is kept for none where none is known', async () => {
    loginId().value = 'LOG012345A';
    await say();
    expect(port.keepOrigin).not.toHaveBeenCalled();
  });
});

it('has what was tried remembered under marks, not as it is', async () => {
  loginId().value = 'LOG012345A';
  password().value = 'secret';
  await startHere();
  click(at('send', HTMLButtonElement));
  await vi.waitFor(() => expect(port.tried.add).toHaveBeenCalledOnce());
  expect(port.tried.add.mock.calls[0]?.[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(port.begin).toHaveBeenCalledOnce();
  expect(asked().length).toBeGreaterThan(1);
});

it('leaves nothing behind', async () => {
  port.read.mockResolvedValue(accountWith(4, { changesAt: start + 60 * second }));
  loginId().value = 'LOG012345A';
  await startHere();
  type(loginId(), 'LOG012345B');
  life.abort();
  expect(notice()).toBeNull();
  await vi.advanceTimersByTimeAsync(120 * second);
  expect(notice()).toBeNull();
  expect(asked()).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});
