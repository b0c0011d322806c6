// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenAttempt } from '../../../src/assistant/attempts/attempts-port.ts';
import { followAttempts } from '../../../src/assistant/attempts/follow-attempts.ts';
import { carriedOver } from '../../../src/fields/outcome.ts';
import { at, fieldsNow, logIn, send, show } from '../../fields/outcome/log-in-page.ts';
import { click, press, submit, type } from './by-hand.ts';
import { createFakePort, type FakePort } from './fake-port.ts';

const second = 1000;
const start = Date.UTC(2026, 10, 20, 12);
const loginId = 'LOG012345A';
const password = 'MkWxYzQpRs';
const account = `hash of ${loginId}`;
const book = { prepare: vi.fn(async () => {}), remember: vi.fn(async () => {}) };
const onChange = vi.fn();
let port: FakePort;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  vi.clearAllMocks();
  port = createFakePort();
  life = new AbortController();
  show(logIn);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function follow(open?: OpenAttempt) {
  const options = { port, book, open, onChange, signal: life.signal };
  return followAttempts(document, fieldsNow(), options);
}

function fill(): void {
  at('login-id', HTMLInputElement).value = loginId;
  at('password', HTMLInputElement).value = password;
}

/** Sends the log-in by hand, `after` so long; the page leaves it as it is while it waits. */
async function sendByHand(after = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(after);
  fill();
  click(at('send', HTMLButtonElement));
  await vi.advanceTimersByTimeAsync(0);
}

async function say(html: string): Promise<void> {
  at('messages', HTMLElement).innerHTML = html;
  await vi.advanceTimersByTimeAsync(200);
}

const refuse = () => say('<p role="alert">Mot de passe invalide</p>');
const reported = () => port.report.mock.calls.map(([, event]) => event);
const begun = () => port.begin.mock.calls.map(([open]) => open);

describe('a log-in that is sent by hand', () => {
  it('begins an attempt on the account of its id, at its time', async () => {
    follow();
    await sendByHand(second);
    expect(begun()).toEqual([
      {
        attempt: expect.stringMatching(/./),
        account,
        at: start + second,
        before: expect.objectContaining({ kinds: [] }),
      },
    ]);
    expect(port.hashOf).toHaveBeenLastCalledWith(loginId);
    expect(onChange).toHaveBeenCalledOnce();
    expect(reported()).toEqual([]);
  });

  it('has its password remembered as tried', async () => {
    follow();
    await sendByHand();
    expect(book.remember.mock.calls).toEqual([[password]]);
  });

  it('is one for each that has ended, under an id of its own', async () => {
    follow();
    await sendByHand();
    await refuse();
    await say('');
    await sendByHand(second);
    await refuse();
    const ids = begun().map(({ attempt }) => attempt);
    expect(new Set(ids).size).toBe(2);
    expect(reported().map(({ attempt }) => attempt)).toEqual(ids);
  });

  it('is none while the last one has not ended', async () => {
    follow();
    await sendByHand();
    await sendByHand(5 * second);
    expect(begun()).toHaveLength(1);
  });

  it('is told of at once: the page may be gone a moment after', async () => {
    follow();
    fill();
    press(at('password', HTMLInputElement), 'Enter');
    expect(book.remember).toHaveBeenCalledOnce();
    // Nothing but what was asked for before is waited for.
    for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
    expect(begun()).toHaveLength(1);
  });

  it('is nothing where the account cannot be told', async () => {
    port.hashOf.mockResolvedValue(undefined);
    follow();
    await sendByHand();
    await refuse();
    expect(begun()).toEqual([]);
    expect(reported()).toEqual([]);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('what is no attempt', () => {
  it.each<[string, () => void]>([
    ['a click', () => click(at('send', HTMLButtonElement), false)],
    ['a key', () => press(at('password', HTMLInputElement), 'Enter', false)],
    ['a form that is sent', () => submit(at('log-in', HTMLFormElement), false)],
  ])('%s that a script has made up', async (_, make) => {
    follow();
    fill();
    make();
    await vi.advanceTimersByTimeAsync(40 * second);
    expect(begun()).toEqual([]);
    expect(book.remember).not.toHaveBeenCalled();
  });

  it('a form that a script sends, though the event is trusted', async () => {
    follow();
    fill();
    submit(at('log-in', HTMLFormElement));
    await vi.advanceTimersByTimeAsync(second);
    expect(begun()).toEqual([]);
  });

  it('a key that only types', async () => {
    follow();
    fill();
    press(at('password', HTMLInputElement), 'a');
    await vi.advanceTimersByTimeAsync(second);
    expect(begun()).toEqual([]);
  });

  it('a log-in without a password', async () => {
    follow();
    at('login-id', HTMLInputElement).value = loginId;
    click(at('send', HTMLButtonElement));
    await vi.advanceTimersByTimeAsync(second);
    expect(begun()).toEqual([]);
  });
});

describe('how an attempt ends', () => {
  it.each([
    ['Mot de passe invalide', { kind: 'failed' }],
    ['Compte bloqué.', { kind: 'locked' }],
    ['Compte bloqué pendant 20 minutes.', { kind: 'locked', lasts: 1200 * second }],
    ['Le code de l’image est incorrect.', { kind: 'withdrawn' }],
  ])('"%s" is reported once, after its beginning', async (text, expected) => {
    follow();
    await sendByHand();
    await vi.advanceTimersByTimeAsync(2 * second);
    await say(`<p role="alert">${text}</p>`);
    await vi.advanceTimersByTimeAsync(40 * second);
    const [open] = begun();
    // The page settles for a moment before it is looked at.
    const when = expect.toSatisfy((time) => Math.abs(time - start - 2 * second) < 200);
    expect(reported()).toEqual([{ ...expected, attempt: open?.attempt, at: when }]);
    expect(port.report.mock.calls[0]?.[0]).toBe(account);
    const [began = 0] = port.begin.mock.invocationCallOrder;
    expect(port.report.mock.invocationCallOrder[0]).toBeGreaterThan(began);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('a page with a way to log out is a success', async () => {
    const follower = follow();
    await sendByHand();
    show('<a href="#">Se déconnecter</a>');
    follower.take(fieldsNow());
    await vi.advanceTimersByTimeAsync(200);
    expect(reported()).toMatchObject([{ kind: 'succeeded' }]);
  });

  it('is undecided where nothing was seen for half a minute', async () => {
    follow();
    await sendByHand();
    await vi.advanceTimersByTimeAsync(30 * second - 1);
    expect(reported()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    const end = { kind: 'undecided', attempt: begun()[0]?.attempt, at: start + 30 * second };
    expect(reported()).toEqual([end]);
  });

  it('is an old refusal that stands as it is, once the user sends the log-in again', async () => {
    await refuse();
    follow();
    await sendByHand();
    await sendByHand(2 * second);
    expect(reported()).toMatchObject([{ kind: 'failed', attempt: begun()[0]?.attempt }]);
    // That was the end of the first, and the beginning of the second.
    expect(begun()).toHaveLength(2);
  });

  it('is not to be told from a click elsewhere on the page', async () => {
    await refuse();
    follow();
    await sendByHand();
    await vi.advanceTimersByTimeAsync(2 * second);
    click(document.body);
    await vi.advanceTimersByTimeAsync(second);
    expect(reported()).toEqual([]);
  });
});

describe('an attempt of the page before', () => {
  function openSince(ago: number): OpenAttempt {
    return { attempt: 'before', account, at: Date.now() - ago, before: carriedOver(send()) };
  }

  it.each([
    [logIn.replace('id="messages">', 'id="messages">Mot de passe invalide'), 'failed'],
    [logIn, 'failed'],
    ['<a href="#">Se déconnecter</a>', 'succeeded'],
  ])('ends on this one', async (html, kind) => {
    const open = openSince(3 * second);
    show(html);
    follow(open);
    await vi.advanceTimersByTimeAsync(200);
    expect(port.report.mock.calls).toEqual([
      [account, { kind, attempt: 'before', at: expect.any(Number) }],
    ]);
    expect(begun()).toEqual([]);
  });

  it('is undecided half a minute after it was sent', async () => {
    const open = openSince(20 * second);
    show('<p>Bonjour</p>');
    follow(open);
    await vi.advanceTimersByTimeAsync(10 * second);
    expect(reported()).toMatchObject([{ kind: 'undecided', attempt: 'before' }]);
  });
});

function partsOf(text: string, length: number): string[] {
  return Array.from({ length: text.length - length + 1 }, (_, from) =>
    text.slice(from, from + length),
  );
}

it('tells of neither the password nor the id, nor of any part of them', async () => {
  follow();
  await sendByHand();
  type(at('password', HTMLInputElement), password);
  await refuse();
  const told = JSON.stringify([
    begun().map((open) => ({ ...open, account: '' })),
    reported(),
    port.read.mock.calls,
    port.keepOrigin.mock.calls,
    port.tried.add.mock.calls,
  ]);
  expect(told).toContain('failed');
  // Fewer digits than six may stand in any attempt's own id.
  const parts = [...partsOf(password, 3), ...partsOf(loginId, 6)];
  expect(parts.filter((part) => told.includes(part))).toEqual([]);
  // The id goes through its hash, and nowhere else.
  expect(JSON.stringify(port.hashOf.mock.calls)).not.toContain(password);
});

it('has the keys ready before anything is sent', () => {
  follow();
  expect(book.prepare).toHaveBeenCalledOnce();
  expect(port.hashOf).toHaveBeenCalledOnce();
});

it('ends with the signal', async () => {
  follow();
  await sendByHand();
  life.abort();
  await refuse();
  await sendByHand(2 * second);
  expect(begun()).toHaveLength(1);
  expect(reported()).toEqual([]);
});
