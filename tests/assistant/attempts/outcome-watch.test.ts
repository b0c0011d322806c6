// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OutcomeWatch, watchOutcome } from '../../../src/assistant/attempts/outcome-watch.ts';
import type { BeforeSubmission, Outcome } from '../../../src/fields/outcome.ts';
import { at, fieldsNow, logIn, send, show } from '../../fields/outcome/log-in-page.ts';
import { type } from './by-hand.ts';

const second = 1000;
const start = Date.UTC(2026, 10, 20, 12);
const refusal = '<p role="alert">Mot de passe invalide</p>';
const onEnd = vi.fn<(outcome: Outcome) => void>();
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  onEnd.mockReset();
  life = new AbortController();
  show(logIn);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Watches what becomes of a log-in that was sent `ago` (ms); the first look is over. */
async function watch(before: BeforeSubmission = send(), ago = 0): Promise<OutcomeWatch> {
  const submission = { before, at: Date.now() - ago };
  const watching = watchOutcome(document, fieldsNow(), submission, onEnd, life.signal);
  await vi.advanceTimersByTimeAsync(0);
  return watching;
}

function say(html: string): void {
  at('messages', HTMLElement).innerHTML = html;
}

/** As applications do: nothing of the page's tree changes, so that nobody is told. */
function emptyPassword(): void {
  at('password', HTMLInputElement).value = '';
}

describe('after a change of the page', () => {
  it.each<[string, (watching: OutcomeWatch) => void, Outcome]>([
    ['a refusal', () => say(refusal), 'failed'],
    ['a lock', () => say('<p>Compte bloqué.</p>'), { locked: true }],
    [
      'a text that becomes a refusal',
      () => {
        at('messages', HTMLElement).textContent = 'Mot de passe invalide';
      },
      'failed',
    ],
    [
      'a way to log out',
      (watching) => {
        show('<a href="#">Se déconnecter</a>');
        watching.take(fieldsNow());
      },
      'succeeded',
    ],
    ['a wrong captcha', () => say('<p>Le code de l’image est incorrect.</p>'), 'no-attempt'],
  ])('%s is told, once, and soon', async (_, change, expected) => {
    const watching = await watch();
    change(watching);
    await vi.advanceTimersByTimeAsync(200);
    expect(onEnd.mock.calls).toEqual([[expected]]);
    show(logIn + refusal);
    watching.take(fieldsNow());
    await vi.advanceTimersByTimeAsync(40 * second);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('waits for those that come with it', async () => {
    await watch();
    say('<p>Votre compte est bloqué.</p>');
    await vi.advanceTimersByTimeAsync(20);
    expect(onEnd).not.toHaveBeenCalled();
    say('<p>Votre compte est bloqué. Réessayez dans 7 minutes.</p>');
    await vi.advanceTimersByTimeAsync(60);
    expect(onEnd.mock.calls).toEqual([[{ locked: true, duration: 7 * 60 * second }]]);
  });

  it('looks into shadow roots, too, that a look has found since', async () => {
    const watching = await watch();
    const host = at('messages', HTMLElement);
    const root = host.attachShadow({ mode: 'open' });
    watching.take({ ...fieldsNow(), roots: [document, root] });
    await vi.advanceTimersByTimeAsync(0);
    root.innerHTML = refusal;
    await vi.advanceTimersByTimeAsync(200);
    expect(onEnd.mock.calls).toEqual([['failed']]);
  });
});

describe('where nobody is told of a change', () => {
  it.each([0.5, 1, 2, 5, 10])('there is a look after %f s', async (seconds) => {
    await watch();
    await vi.advanceTimersByTimeAsync(seconds * second - 1);
    emptyPassword();
    await vi.advanceTimersByTimeAsync(0);
    expect(onEnd).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onEnd.mock.calls).toEqual([['failed']]);
  });

  it('there is none in between', async () => {
    await watch();
    await vi.advanceTimersByTimeAsync(5 * second);
    emptyPassword();
    await vi.advanceTimersByTimeAsync(5 * second - 1);
    expect(onEnd).not.toHaveBeenCalled();
  });
});

describe('an old refusal that stands as it is', () => {
  beforeEach(() => say(refusal));

  it.each<[string, (watching: OutcomeWatch) => void]>([
    ['types in the log-in', () => type(at('password', HTMLInputElement), 'again')],
    ['is about to send it again', (watching) => watching.goesOn()],
  ])('is the answer once the user %s', async (_, goOn) => {
    const watching = await watch();
    await vi.advanceTimersByTimeAsync(second);
    expect(onEnd).not.toHaveBeenCalled();
    goOn(watching);
    expect(onEnd.mock.calls).toEqual([['failed']]);
  });

  it.each<[string, number, (watching: OutcomeWatch) => void]>([
    ['within a second', second - 1, (watching) => watching.goesOn()],
    ['in a field of another kind', 3 * second, () => type(addField(), 'x')],
    ['by a script alone', 3 * second, () => type(at('password', HTMLInputElement), 'again', false)],
  ])('is none for whoever goes on %s', async (_, after, goOn) => {
    const watching = await watch();
    await vi.advanceTimersByTimeAsync(after);
    goOn(watching);
    await vi.advanceTimersByTimeAsync(3 * second);
    expect(onEnd).not.toHaveBeenCalled();
  });

  function addField(): HTMLInputElement {
    const field = document.createElement('input');
    field.setAttribute('aria-label', 'Rechercher');
    return document.body.appendChild(field);
  }
});

it('takes no password that the user has emptied for a refusal', async () => {
  await watch();
  type(at('password', HTMLInputElement), '');
  await vi.advanceTimersByTimeAsync(20 * second);
  expect(onEnd).not.toHaveBeenCalled();
});

describe('the end of the time', () => {
  it('is told as open', async () => {
    await watch();
    await vi.advanceTimersByTimeAsync(30 * second - 1);
    expect(onEnd).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onEnd.mock.calls).toEqual([['open']]);
  });

  it('comes earlier for what was sent on the page before', async () => {
    await watch(send(), 20 * second);
    await vi.advanceTimersByTimeAsync(10 * second);
    expect(onEnd.mock.calls).toEqual([['open']]);
  });

  it('looks once more', async () => {
    await watch();
    await vi.advanceTimersByTimeAsync(11 * second);
    emptyPassword();
    await vi.advanceTimersByTimeAsync(19 * second);
    expect(onEnd.mock.calls).toEqual([['failed']]);
  });
});

it('ends with the signal, and says nothing any more', async () => {
  const watching = await watch();
  say(refusal);
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  watching.take(fieldsNow());
  await vi.advanceTimersByTimeAsync(2 * second);
  watching.goesOn();
  type(at('password', HTMLInputElement), 'again');
  await vi.advanceTimersByTimeAsync(40 * second);
  expect(onEnd).not.toHaveBeenCalled();
});
