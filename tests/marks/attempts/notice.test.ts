// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attemptTexts } from '../../../src/advice/attempts/attempt-texts.ts';
import { lockEnded } from '../../../src/advice/attempts/lock-announcement.ts';
import { noticeTexts } from '../../../src/advice/attempts/notice-words.ts';
import { flagTexts } from '../../../src/advice/texts/flag.ts';
import { defaultAttemptLimits as limits } from '../../../src/domain/attempt-limits.ts';
import type { Standing } from '../../../src/domain/attempt-standing.ts';
import { type AttemptNotice, createAttemptNotice } from '../../../src/marks/attempts/notice.ts';
import type { AttemptState } from '../../../src/marks/attempts/notice-content.ts';
import { plainSpaces } from '../../advice/plain-spaces.ts';

const second = 1000;
const minute = 60 * second;
const start = Date.parse('2026-11-20T13:20:00Z');
let life: AbortController;
let button: HTMLButtonElement;
let notice: AttemptNotice;
/** What of the page can be seen; happy-dom has no layout. */
let visible: Element[];
let visibility: DocumentVisibilityState;
const actions = { onCard: vi.fn(), onRead: vi.fn(), onDue: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  // What happy-dom lacks.
  vi.stubGlobal('Document', HTMLDocument);
  HTMLElement.prototype.showPopover = () => {};
  HTMLElement.prototype.hidePopover = () => {};
  Element.prototype.checkVisibility = () => true;
  document.elementsFromPoint = () => visible;
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1000 });
  visibility = 'visible';
  Object.defineProperty(document, 'visibilityState', { get: () => visibility, configurable: true });
  document.body.innerHTML = '<form><input type="password"><button>Connexion</button></form>';
  const found = document.querySelector('button');
  if (found === null) throw new Error('no button');
  button = found;
  visible = [button];
  life = new AbortController();
  for (const spy of Object.values(actions)) spy.mockReset();
  notice = create(true);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function create(openRoot: boolean): AttemptNotice {
  return createAttemptNotice(document, { actions, openRoot, signal: life.signal });
}

function counting(failures: number, undecided = 0, pending = 0): Standing {
  const lastFailureAt = start - minute;
  const triesLeft = limits.failures - failures;
  const restartsAt = lastFailureAt + limits.forgetAfter;
  return {
    kind: 'counting',
    failures,
    undecided,
    pending,
    triesLeft,
    ...(failures > 0 && { lastFailureAt, restartsAt }),
  };
}

const lockOf = (length: number, since = start): Standing => ({
  kind: 'locked',
  since,
  until: since + length,
});

function stateOf(standing: Standing, changes: Partial<AttemptState> = {}): AttemptState {
  const next: AttemptState['next'] =
    standing.kind === 'locked'
      ? { kind: 'at', at: standing.until, why: 'lock' }
      : { kind: standing.kind === 'unknown' ? 'unknown' : 'now' };
  return { account: 'a', name: '', standing, next, limits, canRead: false, ...changes };
}

const show = (standing: Standing, changes: Partial<AttemptState> = {}) =>
  notice.show(stateOf(standing, changes), button);
const host = () => document.querySelector('[data-assistant-bailleur="attempts"]');
const view = () => host()?.shadowRoot?.querySelector<HTMLElement>('.notice') ?? null;
const says = (part: string) => plainSpaces(view()?.querySelector(part)?.textContent ?? '');

/** Goes on by so much, in steps as small as a page's, and tells what was read out meanwhile. */
async function heardIn(time: number): Promise<string[]> {
  const heard: string[] = [];
  for (let left = time; left > 0; left -= 250) {
    await vi.advanceTimersByTimeAsync(Math.min(left, 250));
    const text = host()?.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
    if (text !== '' && text !== heard.at(-1)) heard.push(text);
  }
  return heard.map(plainSpaces);
}

/** As a person does: what scripts make up is not trusted. */
function press(name: string): void {
  const buttons = [...(view()?.querySelectorAll('button') ?? [])];
  const found = buttons.find(
    (each) => each.textContent === name || each.getAttribute('aria-label') === name,
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  found.dispatchEvent(event);
}

/** The clock is set, or time goes by while the computer sleeps and no timer runs. */
const setClock = (time: number) => vi.setSystemTime(time);

function setVisibility(state: DocumentVisibilityState): void {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the notice beside the log-in button', () => {
  it.each<[string, Standing]>([
    ['a second failure', counting(2)],
    ['nothing', counting(0)],
    ['an unknown count', { kind: 'unknown', failures: 0, undecided: 0, pending: 0 }],
  ])('leaves the page alone after %s', (_, standing) => {
    show(standing);
    expect(host()).toBeNull();
  });

  it('says from the third failure on what was seen and what is left at most', () => {
    show(counting(3));
    expect(says('.what')).toBe(
      '3 échecs vus ici : il reste au plus 2 essais avant un blocage de 10 minutes.',
    );
    expect(says('.next')).toBe('Vous pouvez essayer maintenant.');
    show(counting(4, 1));
    expect(says('.what')).toContain('4 échecs, et 1 essai dont nous n’avons pas vu l’issue');
  });

  it('says "inconnu", and no number of tries left, where the count was lost', () => {
    show({ kind: 'unknown', failures: 2, undecided: 0, pending: 0 });
    expect(says('.what')).toContain('inconnu');
    expect(plainSpaces(view()?.textContent ?? '')).not.toMatch(/au plus|\d essais?/);
  });

  it('names the account as the user does', () => {
    show(counting(3), { name: 'Gironde' });
    expect(says('.account')).toBe('Compte « Gironde »');
  });

  it('says when to stop', () => {
    show(counting(4), { next: { kind: 'stop', restartsAt: start + limits.forgetAfter } });
    expect(says('.next')).toContain('Arrêtez-vous là');
  });

  it('offers what to do, and the reader only where it makes sense', () => {
    show(counting(3));
    expect([...(view()?.querySelectorAll('.foot button') ?? [])]).toHaveLength(1);
    press(attemptTexts.whatToDo);
    expect(actions.onCard).toHaveBeenCalledTimes(1);
    show(counting(3), { canRead: true });
    press(noticeTexts.read);
    expect(actions.onRead).toHaveBeenCalledTimes(1);
  });

  it('does nothing for what a script of the page makes up', () => {
    show(counting(3), { canRead: true });
    for (const each of view()?.querySelectorAll('button') ?? []) each.click();
    expect(view()).not.toBeNull();
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  });

  it('has no stop in the Tab order of the page', () => {
    show(counting(3), { canRead: true });
    const parts = [view(), ...(view()?.querySelectorAll('button') ?? [])];
    expect(parts.map((part) => part?.tabIndex)).toEqual([-1, -1, -1, -1]);
  });

  it('stands in a closed root where no test reads it', () => {
    life.abort();
    life = new AbortController();
    notice = create(false);
    show(counting(3));
    expect(host()).not.toBeNull();
    expect(host()?.shadowRoot).toBeNull();
    expect(host()?.innerHTML).toBe('');
  });

  it('never hears of a submission, let alone stops it', () => {
    show(lockOf(10 * minute));
    const form = document.querySelector('form');
    const event = new Event('submit', { cancelable: true, bubbles: true });
    form?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('is read out once, and again when something has changed', async () => {
    show(counting(3));
    expect(await heardIn(second)).toEqual([
      '3 échecs vus ici : il reste au plus 2 essais avant un blocage de 10 minutes. Vous pouvez essayer maintenant.',
    ]);
    await heardIn(15 * second);
    show(counting(3), { canRead: true });
    expect(await heardIn(second)).toEqual([]);
    show(counting(4));
    expect(await heardIn(second)).toHaveLength(1);
  });

  it('closes, and comes back with the next change only', () => {
    show(counting(3));
    press(flagTexts.close);
    expect(view()).toBeNull();
    show(counting(3), { canRead: true });
    expect(view()).toBeNull();
    show(counting(4));
    expect(says('.what')).toContain('4 échecs');
  });

  it('comes back for as many failures once they are others', () => {
    show(counting(3));
    press(flagTexts.close);
    show(counting(0));
    show(counting(3));
    expect(view()).not.toBeNull();
  });

  it.each([
    ['without an anchor', () => notice.show(stateOf(counting(3)), undefined)],
    ['where nobody logs in', () => notice.hide()],
    ['once the count is over', () => show(counting(0))],
  ])('is gone %s', async (_, change) => {
    show(counting(3));
    change();
    expect(view()).toBeNull();
    await heardIn(15 * second);
    expect(host()).toBeNull();
  });

  it('is hidden with its anchor', () => {
    visible = [];
    show(counting(3));
    expect(view()?.style.visibility).toBe('hidden');
    visible = [button];
    show(counting(3));
    expect(view()?.style.visibility).toBe('visible');
  });

  it('stays beside a button that is switched off and lets the pointer through', () => {
    visible = [...document.querySelectorAll('form')];
    button.style.pointerEvents = 'none';
    show(counting(3));
    expect(view()?.style.visibility).toBe('visible');
  });

  it('is gone with the signal, and comes back no more', () => {
    show(counting(3));
    life.abort();
    expect(host()).toBeNull();
    show(counting(4));
    expect(host()).toBeNull();
  });

  it('takes the focus when asked to, and Escape gives it back', () => {
    expect(notice.enter()).toBe(false);
    const field = document.querySelector('input');
    field?.focus();
    show(counting(3), { canRead: true });
    expect(document.activeElement).toBe(field);
    expect(notice.enter()).toBe(true);
    expect(host()?.shadowRoot?.activeElement?.textContent).toBe(attemptTexts.whatToDo);
    show(counting(4));
    expect(host()?.shadowRoot?.activeElement?.textContent).toBe(attemptTexts.whatToDo);
    const back = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    Object.defineProperty(back, 'isTrusted', { value: true });
    host()?.shadowRoot?.activeElement?.dispatchEvent(back);
    expect(document.activeElement).toBe(field);
  });
});

describe('the countdown', () => {
  it('counts each second, by the clock', async () => {
    show(lockOf(10 * minute));
    expect(says('.what')).toBe('Compte bloqué : réessayez dans 10 min 00 s.');
    await vi.advanceTimersByTimeAsync(second);
    expect(says('.what')).toBe('Compte bloqué : réessayez dans 9 min 59 s.');
    await vi.advanceTimersByTimeAsync(9 * minute);
    expect(says('.what')).toBe('Compte bloqué : réessayez dans 59 s.');
  });

  it('is right after sleep', async () => {
    show(lockOf(10 * minute));
    setClock(start + 4 * minute);
    await vi.advanceTimersByTimeAsync(second);
    expect(says('.what')).toBe('Compte bloqué : réessayez dans 5 min 59 s.');
  });

  it('never shows more than the lock lasts, and asks anew, where the clock was set back', async () => {
    show(lockOf(10 * minute));
    setClock(start - 60 * minute);
    await vi.advanceTimersByTimeAsync(2 * second);
    expect(says('.what')).toBe('Compte bloqué : réessayez dans 10 min 00 s.');
    expect(actions.onDue).toHaveBeenCalledTimes(1);
  });

  it('says at its end that one may try, asks anew once, and ticks no more', async () => {
    show(lockOf(10 * minute));
    await vi.advanceTimersByTimeAsync(10 * minute - 1);
    expect(actions.onDue).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(view()?.querySelector('.what')?.textContent).toBe(lockEnded);
    expect(actions.onDue).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(20 * second);
    expect(vi.getTimerCount()).toBe(0);
    expect(actions.onDue).toHaveBeenCalledTimes(1);
  });

  it('does not ask for ever where the answer stays the same', async () => {
    actions.onDue.mockImplementation(() => show(lockOf(second)));
    show(lockOf(second));
    await vi.advanceTimersByTimeAsync(5 * second);
    expect(actions.onDue).toHaveBeenCalledTimes(1);
  });

  it('leaves its end to be read when the count has started again, until something happens', async () => {
    show(lockOf(second));
    await vi.advanceTimersByTimeAsync(second);
    show(counting(0));
    expect(view()?.querySelector('.what')?.textContent).toBe(lockEnded);
    show(counting(0, 0, 1));
    expect(view()).toBeNull();
    show(counting(0));
    expect(view()).toBeNull();
  });

  it.each([
    ['of another account', { account: 'b' }],
    ['that the user said to be over', {}],
  ])('says nothing of the end of a lock %s', async (_, changes) => {
    show(lockOf(2 * second));
    await vi.advanceTimersByTimeAsync('account' in changes ? 2 * second : second);
    show(counting(0), changes);
    expect(view()).toBeNull();
  });

  it('says when to try where that is later than the end of the lock', async () => {
    const next = { kind: 'at', at: start + 120 * minute, why: 'mail' } as const;
    show(lockOf(10 * minute), { next });
    expect(says('.what')).toBe('Compte bloqué : encore 10 min 00 s.');
    expect(says('.next')).toContain('Réessayez vers');
    await vi.advanceTimersByTimeAsync(10 * minute);
    expect(says('.what')).toBe('Le blocage devrait être fini.');
    expect(says('.next')).toContain('Réessayez vers');
  });

  it('is read out at 10, 5, 1 and 0 minutes only', async () => {
    show(lockOf(10 * minute));
    expect(await heardIn(11 * minute)).toEqual([
      'Compte bloqué : encore 10 minutes.',
      'Compte bloqué : encore 5 minutes.',
      'Compte bloqué : encore 1 minute.',
      plainSpaces(lockEnded),
    ]);
  });

  it('is not read out again for being shown again', async () => {
    show(lockOf(10 * minute));
    await heardIn(15 * second);
    show(lockOf(10 * minute), { canRead: true });
    expect(await heardIn(15 * second)).toEqual([]);
  });

  it('rests while nobody looks at the page, and is right at once afterwards', async () => {
    show(lockOf(10 * minute));
    setVisibility('hidden');
    await heardIn(15 * second);
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(6 * minute - 15 * second);
    setVisibility('visible');
    expect(says('.what')).toBe('Compte bloqué : réessayez dans 4 min 00 s.');
    expect(await heardIn(second)).toEqual(['Compte bloqué : encore 5 minutes.']);
  });

  it('ticks seldom while its anchor is out of sight, yet is read out in time', async () => {
    show(lockOf(10 * minute));
    await heardIn(15 * second);
    visible = [];
    show(lockOf(10 * minute));
    const set = vi.spyOn(globalThis, 'setTimeout');
    await vi.advanceTimersByTimeAsync(minute);
    expect(set.mock.calls.length).toBeLessThanOrEqual(7);
    set.mockRestore();
    await vi.advanceTimersByTimeAsync(4 * minute - 16 * second);
    expect(await heardIn(2 * second)).toEqual(['Compte bloqué : encore 5 minutes.']);
  });

  it('once closed says nothing until the lock has ended', async () => {
    show(lockOf(10 * minute));
    await heardIn(15 * second);
    press(flagTexts.close);
    expect(await heardIn(9 * minute)).toEqual([]);
    expect(view()).toBeNull();
    expect(await heardIn(minute)).toEqual([plainSpaces(lockEnded)]);
    expect(view()).not.toBeNull();
  });
});
