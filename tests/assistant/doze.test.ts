// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { doze } from '../../src/assistant/doze.ts';
import type { Lookout } from '../../src/assistant/lookout.ts';
import type { Unseen } from '../../src/assistant/missed.ts';

const logIn = `<form><label>Identifiant <input></label>
  <label>Mot de passe <input type="password"></label><button>Connexion</button></form>`;
const atRest = { page: 'other', rules: [], links: [] };

let stop: AbortController;
const onSituation = vi.fn();
const lookout: Lookout = {
  enterFlag: vi.fn(),
  tellAgain: vi.fn(),
  readPassword: vi.fn(async () => true),
  attemptsChanged: vi.fn(),
};
const keep = vi.fn((_: Unseen) => lookout);
const bringLookout = vi.fn(async (): Promise<typeof keep | undefined> => keep);

function dozeOn(html: string) {
  document.body.innerHTML = html;
  return doze(document, { onSituation, bringLookout, signal: stop.signal });
}

/** An event as a browser makes it: a script's own is never trusted. */
function happen(type: string, selector: string): Element | null {
  const event = new Event(type, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  const element = document.querySelector(selector);
  element?.dispatchEvent(event);
  return element;
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

describe('a page is left alone', () => {
  it('with an empty form on it, and told as any page', async () => {
    const dozing = dozeOn(logIn);
    await vi.runAllTimersAsync();
    expect(bringLookout).not.toHaveBeenCalled();
    dozing.tellAgain();
    expect(onSituation.mock.calls).toEqual([[atRest], [atRest]]);
  });

  it('while its buttons are used, where no password is asked for', async () => {
    dozeOn('<label>Recherche <input></label><button>Chercher</button>');
    happen('pointerdown', 'button');
    happen('focusin', 'button');
    await vi.runAllTimersAsync();
    expect(bringLookout).not.toHaveBeenCalled();
  });

  it('after the end', async () => {
    dozeOn(logIn);
    stop.abort();
    happen('focusin', 'input');
    await vi.runAllTimersAsync();
    expect(bringLookout).not.toHaveBeenCalled();
  });
});

describe('a page is looked at', () => {
  it('at once where a field is filled in', async () => {
    dozeOn(logIn.replace('<input>', '<input value="LOG012345A">'));
    await vi.runAllTimersAsync();
    expect(keep).toHaveBeenCalledExactlyOnceWith({ entered: undefined, missed: undefined });
  });

  it.each(['focusin', 'change'])('after “%s” in a field, once', async (type) => {
    dozeOn(logIn);
    happen(type, 'input');
    const entered = happen(type, '[type=password]');
    await vi.runAllTimersAsync();
    happen(type, 'input');
    await vi.runAllTimersAsync();
    expect(keep).toHaveBeenCalledExactlyOnceWith({ entered, missed: undefined });
  });

  it('when something is clicked where a password is asked for', async () => {
    dozeOn(logIn);
    happen('pointerdown', 'button');
    await vi.runAllTimersAsync();
    expect(keep).toHaveBeenCalledOnce();
  });

  it('with what was typed meanwhile', async () => {
    dozeOn(logIn);
    happen('focusin', 'input');
    const entered = happen('input', 'input');
    await vi.runAllTimersAsync();
    const missed = { element: entered, pasted: undefined };
    expect(keep).toHaveBeenCalledExactlyOnceWith({ entered, missed });
  });

  it('when somebody asks, and whoever looks is heard from then on', async () => {
    const dozing = dozeOn(logIn);
    await dozing.lookNow();
    expect(keep).toHaveBeenCalledOnce();
    dozing.tellAgain();
    dozing.enterFlag();
    expect(onSituation).toHaveBeenCalledOnce();
    expect(lookout.tellAgain).toHaveBeenCalledOnce();
    expect(lookout.enterFlag).toHaveBeenCalledOnce();
  });

  it('once an account is in danger', async () => {
    const dozing = dozeOn(logIn);
    dozing.attemptsChanged(false);
    await vi.runAllTimersAsync();
    expect(keep).not.toHaveBeenCalled();
    dozing.attemptsChanged(true);
    await vi.runAllTimersAsync();
    expect(keep).toHaveBeenCalledOnce();
    dozing.attemptsChanged(false);
    expect(lookout.attemptsChanged).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('when a field is entered again, if nobody could be brought before', async () => {
    bringLookout.mockResolvedValueOnce(undefined);
    dozeOn(logIn);
    happen('focusin', 'input');
    await vi.runAllTimersAsync();
    expect(keep).not.toHaveBeenCalled();
    happen('focusin', '[type=password]');
    await vi.runAllTimersAsync();
    expect(keep).toHaveBeenCalledOnce();
  });
});

it('wakes for a user who asks for the reader', async () => {
  const dozing = dozeOn(logIn);
  bringLookout.mockResolvedValueOnce(undefined);
  expect(await dozing.readPassword()).toBe(false);
  expect(await dozing.readPassword()).toBe(true);
});
