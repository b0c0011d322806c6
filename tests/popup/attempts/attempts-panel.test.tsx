// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attemptTexts } from '../../../src/advice/attempts/attempt-texts.ts';
import { panelTexts as texts } from '../../../src/advice/attempts/panel-texts.ts';
import type { AttemptsHere } from '../../../src/browser/requests.ts';
import { AttemptsPanel } from '../../../src/popup/attempts/attempts-panel.tsx';
import { type AttemptsState, nothingAsked } from '../../../src/popup/attempts/model.ts';
import { plainSpaces } from '../../advice/plain-spaces.ts';
import {
  anAccount,
  attemptsDoingNothing,
  failed,
  hour,
  locked,
  lost,
  minute,
  now,
} from './samples.ts';

const id = 'a'.repeat(64);
let root: HTMLElement;
let actions: ReturnType<typeof attemptsDoingNothing>;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  actions = attemptsDoingNothing();
});

afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function draw(state: AttemptsState): void {
  act(() => render(<AttemptsPanel state={state} actions={actions} />, root));
}

function show(
  here: AttemptsHere['here'],
  others: AttemptsHere['others'] = [],
  part: Partial<AttemptsState> = {},
): void {
  const knowledge = { kind: 'known', attempts: { here, others } } as const;
  draw({ knowledge, now, announcement: '', ...part });
}

const said = (part = '.attempts') => plainSpaces(root.querySelector(part)?.textContent ?? '');
const folds = () => [...root.querySelectorAll('.attempts-folds > details')];
const isOpen = () => root.querySelector<HTMLDetailsElement>('.attempts > details')?.open;
const heard = () =>
  [...root.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join('');

async function click(name: string): Promise<void> {
  const buttons = [...root.querySelectorAll('button')];
  const found = buttons.find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`no button ${name}`);
  await act(async () => found.click());
}

async function choose(name: string): Promise<void> {
  const labels = [...root.querySelectorAll('label')];
  const input = labels.find(({ textContent }) => textContent === name)?.querySelector('input');
  if (!input) throw new Error(`no choice ${name}`);
  await act(async () => input.click());
}

function field(kind: string): HTMLInputElement {
  const input = root.querySelector<HTMLInputElement>(`input[type="${kind}"]`);
  if (input === null) throw new Error(`no field ${kind}`);
  return input;
}

describe('where there is nothing to say', () => {
  test.each<[string, AttemptsState]>([
    ['nothing is asked', nothingAsked],
    [
      'nobody is known',
      { ...nothingAsked, knowledge: { kind: 'known', attempts: { here: null, others: [] } } },
    ],
  ])('the panel is not there: %s', (_, state) => {
    draw(state);
    expect(root.textContent).toBe('');
  });

  test('an account to which nothing has happened is one line, folded up', () => {
    show(anAccount());
    expect(isOpen()).toBe(false);
    expect(said('.attempts > details > summary')).toBe('Essais de connexion');
    expect(said('.attempts-standing')).toBe('Ce compteAucun échec vu ici.');
  });
});

describe('how the account stands', () => {
  test('is said under its name, tries without an end apart, with what to do', () => {
    show(anAccount({ name: 'Gironde', standing: failed(3, 1) }));
    expect(isOpen()).toBe(true);
    expect(said('.attempts-standing h3')).toBe('Compte « Gironde »');
    expect(said('.attempts-what')).toBe(
      '3 échecs, et 1 essai dont nous n’avons pas vu l’issue : il reste au plus 2 essais avant un blocage de 10 minutes.',
    );
    expect(said()).toContain('Vous pouvez essayer maintenant.');
    expect(said()).toContain('repartir à zéro demain vers 14 h 20');
  });

  test('is said to be unknown, without any number of tries left', () => {
    show(anAccount({ standing: lost }));
    expect(isOpen()).toBe(true);
    expect(said()).toContain('inconnu');
    expect(said('.attempts-standing')).not.toMatch(/\d essais? (?:restant|avant)/);
  });

  test('is not said at all where the background does not answer', () => {
    const before = { here: anAccount({ standing: failed(2) }), others: [] };
    draw({ ...nothingAsked, knowledge: { kind: 'failed', before } });
    expect(said()).toContain(plainSpaces(texts.unreachable));
    expect(root.querySelector('.attempts-standing')).toBeNull();
  });

  test('counts a lock down, and reads out what it is given alone', () => {
    show(anAccount({ standing: locked() }), [], { announcement: 'Encore 10 minutes.' });
    expect(said('.attempts-what')).toBe('Compte bloqué : réessayez dans 10 min 00 s.');
    expect(heard()).toBe('Encore 10 minutes.');
    show(anAccount({ standing: locked() }), [], { now: now + 9 * minute + 55_000 });
    expect(said('.attempts-what')).toBe('Compte bloqué : réessayez dans 5 s.');
    expect(heard()).toBe('');
  });

  test('says that an id is the right one', () => {
    show(anAccount({ isKnown: true, standing: failed(1) }));
    expect(said()).toContain(plainSpaces(texts.known));
  });

  test('what was opened by news stays open when they are gone', () => {
    show(anAccount({ standing: failed(1) }));
    show(anAccount());
    expect(isOpen()).toBe(true);
  });
});

describe('other accounts', () => {
  const others = [
    anAccount({ account: 'b', name: 'Rhône', standing: locked(5 * minute) }),
    anAccount({ account: 'c', standing: failed(1) }),
  ];

  test('stand in a closed list, with how many are blocked', () => {
    show(anAccount({ standing: failed(1) }), others);
    const list = folds().at(-1);
    expect(list?.hasAttribute('open')).toBe(false);
    expect(plainSpaces(list?.querySelector('summary')?.textContent ?? '')).toBe(
      '2 autres comptes, dont 1 bloqué',
    );
    const items = [...(list?.querySelectorAll('li') ?? [])].map((item) =>
      plainSpaces(item.textContent),
    );
    expect(items[0]).toBe('Compte « Rhône »Compte bloqué : réessayez dans 5 min 00 s.');
    expect(items[1]).toMatch(/^Compte sans nom1 échec vu ici/);
  });

  test.each([
    [[], '1 autre compte'],
    [[locked()], '1 autre compte, bloqué'],
    [[locked(), locked()], '2 autres comptes, dont 2 bloqués'],
  ])('are counted in French: %j', (standings, text) => {
    const accounts = standings.map((standing, at) => anAccount({ account: `${at}`, standing }));
    show(anAccount(), accounts.length > 0 ? accounts : [anAccount({ account: 'b', name: 'Var' })]);
    expect(plainSpaces(folds().at(-1)?.querySelector('summary')?.textContent ?? '')).toBe(text);
  });

  test('are open where the tab is about none, and nothing can be corrected', () => {
    show(null, others);
    expect(isOpen()).toBe(true);
    expect(folds().map((each) => each.hasAttribute('open'))).toEqual([true]);
    expect(root.querySelector('button')).toBeNull();
  });
});

describe('the count', () => {
  test('is put right by one more failure, by a new start, by a lock', async () => {
    show(anAccount({ standing: failed(2) }));
    for (const name of [texts.elsewhere, texts.restarted, texts.blocked]) await click(name);
    expect(actions.correct.mock.calls).toEqual([
      [id, { kind: 'elsewhere' }],
      [id, { kind: 'counted', failures: 0 }],
      [id, { kind: 'counted', failures: 5 }],
    ]);
    expect(heard()).toBe(texts.kept);
  });

  test('is put right by a number that blocks nothing', async () => {
    show(anAccount({ standing: failed(2) }));
    const select = root.querySelector('select');
    if (select === null) throw new Error('no choice of a number');
    expect(select.value).toBe('2');
    expect([...select.options].map(({ value }) => value)).toEqual(['0', '1', '2', '3', '4']);
    select.value = '4';
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    await click(texts.keepFailures);
    expect(actions.correct.mock.lastCall).toEqual([id, { kind: 'counted', failures: 4 }]);
    // What was chosen gives way to what is counted then.
    show(anAccount({ standing: failed(3) }));
    expect(select.value).toBe('3');
  });

  test('of a lock is put right by its end alone', async () => {
    show(anAccount({ standing: locked() }));
    await expect(click(texts.elsewhere)).rejects.toThrow();
    await click(texts.lockEnded);
    expect(actions.correct.mock.lastCall).toEqual([id, { kind: 'counted', failures: 0 }]);
  });

  test('keeps the focus where its button goes away', async () => {
    show(anAccount({ standing: locked() }));
    actions.correct.mockImplementation(async () => show(anAccount()));
    [...root.querySelectorAll('button')]
      .find(({ textContent }) => textContent === texts.lockEnded)
      ?.focus();
    await click(texts.lockEnded);
    expect(document.activeElement?.textContent).toBe(texts.correct);
  });

  test('says so where it could not be kept', async () => {
    show(anAccount({ standing: failed(2) }));
    actions.correct.mockRejectedValue(new Error('full'));
    await click(texts.elsewhere);
    expect(heard()).toBe(texts.notKept);
  });
});

describe('where the password comes from', () => {
  const { origins } = attemptTexts;

  test('is asked without a time where it is one’s own, or not known', async () => {
    show(anAccount({ origin: { kind: 'mail', receivedAt: now - hour } }));
    for (const kind of ['personal', 'unknown'] as const) {
      await choose(origins[kind]);
      await click(texts.keepOrigin);
      expect(actions.tellOrigin.mock.lastCall).toEqual([id, { kind }]);
    }
  });

  test('is asked with the minute of a mail', async () => {
    show(anAccount());
    await choose(origins.mail);
    field('datetime-local').value = '2026-11-20T09:05';
    await click(texts.keepOrigin);
    const receivedAt = new Date(2026, 10, 20, 9, 5).getTime();
    expect(actions.tellOrigin.mock.lastCall).toEqual([id, { kind: 'mail', receivedAt }]);
    expect(heard()).toBe(texts.kept);
  });

  test('is asked with the day of a letter', async () => {
    show(anAccount());
    await choose(origins.post);
    field('date').value = '2026-11-12';
    await click(texts.keepOrigin);
    const receivedAt = new Date(2026, 10, 12).getTime();
    expect(actions.tellOrigin.mock.lastCall).toEqual([id, { kind: 'post', receivedAt }]);
  });

  test('shows what was answered before', () => {
    show(anAccount({ origin: { kind: 'mail', receivedAt: now - hour } }));
    expect(field('datetime-local').value).toBe('2026-11-20T13:20');
    expect(field('datetime-local').closest('[hidden]')).toBeNull();
    expect(field('date').closest('[hidden]')).not.toBeNull();
  });

  test.each([
    ['mail', 'datetime-local', '', 'missing'],
    ['mail', 'datetime-local', '2026-11-20T15:00', 'future'],
    ['post', 'date', '', 'missing'],
    ['post', 'date', '2026-11-21', 'future'],
    ['post', 'date', '0026-11-20', 'old'],
  ] as const)('by %s: a %s that says "%s" is %s', async (kind, type, text, wrong) => {
    show(anAccount());
    await choose(origins[kind]);
    field(type).value = text;
    await click(texts.keepOrigin);
    expect(actions.tellOrigin).not.toHaveBeenCalled();
    expect(heard()).toBe(texts.wrongTime[kind][wrong]);
    const input = field(type);
    expect(input.value).toBe(text);
    expect(document.activeElement).toBe(input);
    const described = root.querySelector(`[id="${input.getAttribute('aria-describedby')}"]`);
    expect(described?.textContent).toBe(texts.wrongTime[kind][wrong]);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  test('a day that is only half typed, or does not exist, is told from none', async () => {
    show(anAccount());
    await choose(origins.post);
    // Browsers give no text for it, and say that something is there.
    Object.defineProperty(field('date').validity, 'badInput', { value: true });
    await click(texts.keepOrigin);
    expect(heard()).toBe(texts.wrongTime.post.incomplete);
  });

  test('loses nothing that was typed, whatever comes or is chosen meanwhile', async () => {
    show(anAccount());
    await choose(origins.mail);
    field('datetime-local').value = '2026-11-20T15:00';
    await choose(origins.post);
    field('date').value = '2026-11-12';
    await choose(origins.mail);
    actions.tellOrigin.mockRejectedValue(new Error('full'));
    show(anAccount({ standing: failed(2), name: 'Gironde' }));
    const before = { here: anAccount(), others: [] };
    draw({ knowledge: { kind: 'failed', before }, now: now + minute, announcement: '' });
    show(anAccount({ standing: failed(3) }));
    expect(field('datetime-local').value).toBe('2026-11-20T15:00');
    expect(field('date').value).toBe('2026-11-12');
    expect(field('datetime-local').closest('[hidden]')).toBeNull();
  });

  test('begins anew for another account', async () => {
    show(anAccount());
    await choose(origins.mail);
    field('datetime-local').value = '2026-11-20T09:05';
    show(anAccount({ account: 'b'.repeat(64) }));
    expect(field('datetime-local').value).toBe('');
  });
});

describe('the name', () => {
  async function type(text: string): Promise<void> {
    await act(async () => {
      field('text').value = text;
      field('text').dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  }

  test('is given, without the blanks around it, and has 40 characters at most', async () => {
    show(anAccount());
    expect(field('text').maxLength).toBe(40);
    await type(' Gironde ');
    await click(texts.keepName);
    expect(actions.name.mock.lastCall).toEqual([id, 'Gironde']);
    expect(heard()).toBe(texts.kept);
  });

  test('is taken away by an empty one', async () => {
    show(anAccount({ name: 'Gironde' }));
    expect(field('text').value).toBe('Gironde');
    await type('');
    await click(texts.keepName);
    expect(actions.name.mock.lastCall).toEqual([id, '']);
  });

  test('stays in its field where it could not be kept', async () => {
    show(anAccount());
    actions.name.mockRejectedValue(new Error('full'));
    await type('Gironde');
    await click(texts.keepName);
    show(anAccount({ standing: failed(1) }));
    expect(field('text').value).toBe('Gironde');
    expect(heard()).toBe(texts.notKept);
  });
});
