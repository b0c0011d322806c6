// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cards } from '../../src/advice/cards/index.ts';
import type { PortalState } from '../../src/browser/portal-state.ts';
import { type AttemptsState, nothingAsked } from '../../src/popup/attempts/model.ts';
import type { PopupActions, PopupState } from '../../src/popup/model.ts';
import { Popup } from '../../src/popup/popup.tsx';
import { anAccount, attemptsDoingNothing, failed, now } from './attempts/samples.ts';

const situation = {
  page: 'log-in',
  rules: ['login-id/digit-look-alike'],
  links: ['Identifiant perdu'],
} as const;
const atWork: PortalState = {
  kind: 'at-work',
  situation,
  silencedCount: 2,
  corrections: { here: 0, elsewhere: 0 },
  enabledBy: 'user',
};

let root: HTMLElement;
let actions: PopupActions;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  actions = {
    refresh: vi.fn(async () => undefined),
    setEnabled: vi.fn(async () => undefined),
    forgetSilenced: vi.fn(async () => undefined),
    openCard: vi.fn(),
  };
});

afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

const look = async () => ({ groups: [], description: '' });
const pointing = { start: vi.fn(async () => undefined), forget: vi.fn(async () => undefined) };
const readPassword = vi.fn(async () => true);
const number = { draft: '', keep: () => undefined };
const copy = async () => undefined;
const attemptsActions = attemptsDoingNothing();
const fixed = { pointing, look, readPassword, number, copy, attemptsActions };

function show(
  part: Partial<PopupState>,
  {
    attempts = nothingAsked,
    addressOf = (card: string): string | undefined => `?tab=1#${card}`,
  } = {},
) {
  const state: PopupState = { knowledge: { kind: 'asking' }, request: undefined, ...part };
  act(() => render(<Popup {...{ state, actions, attempts, ...fixed, addressOf }} />, root));
}

function known(portal: PortalState): Partial<PopupState> {
  return { knowledge: { kind: 'known', portal } };
}

function headings(level: string): string[] {
  return [...root.querySelectorAll(level)].map(({ textContent }) => textContent);
}

function button(name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

describe('whatever is known', () => {
  test.each<[string, Partial<PopupState>]>([
    ['nothing yet', {}],
    ['failed', { knowledge: { kind: 'failed' } }],
    ['waiting', known({ kind: 'waiting-for-consent', onPortal: true })],
    ['off', known({ kind: 'switched-off', by: 'organisation', onPortal: false })],
    ['at work', known(atWork)],
  ])('%s: name, number box and all cards by number', (_, part) => {
    show(part);
    expect(headings('h1')).toEqual(['Assistant bailleur non officiel']);
    expect(root.querySelector('input')).not.toBeNull();
    expect(root.querySelectorAll('.card-list details')).toHaveLength(11);
    expect(headings('.card-list summary').map((title) => Number.parseInt(title, 10))).toEqual(
      cards.map(({ number }) => number),
    );
  });

  test('a card shows its steps, its sources with their dates and related cards', () => {
    show({});
    const card = root.querySelector('#fiche-5');
    expect(card?.querySelectorAll('ol > li').length).toBeGreaterThan(2);
    expect(card?.textContent).toContain('Offre bailleur – Conseils, fiche Conseils, 2019');
    expect(card?.querySelector('a[href="#fiche-7"]')).not.toBeNull();
    expect(card?.textContent).not.toMatch(/\{link:|\bS[1-4]\b/);
  });
});

describe('the card that fits', () => {
  test('stands first, with the reason', () => {
    show(known(atWork));
    const [first] = root.querySelectorAll('h2[id="fitting-card"]');
    expect(first?.textContent).toMatch(/^Fiche 5/);
    expect(first?.parentElement?.textContent).toContain('parce que l’identifiant a été signalé');
  });

  test('is not there where the assistant is not at work', () => {
    show(known({ kind: 'not-here', enabledBy: 'user' }));
    expect(root.querySelector('#fitting-card')).toBeNull();
  });

  test('names links as the page does', () => {
    show(known(atWork));
    const card = root.querySelector('#fiche-1')?.textContent;
    expect(card).toContain('Identifiant perdu');
    expect(card).not.toContain('Problème de connexion');
  });
});

describe('attempts to log in', () => {
  const account = anAccount({ standing: failed(3) });
  const attempts: AttemptsState = {
    knowledge: { kind: 'known', attempts: { here: account, others: [] } },
    now,
    announcement: '',
  };
  const panel = () => root.querySelector('.attempts');

  test('stand above the card that fits, and choose it', () => {
    show(known({ ...atWork, situation: { ...situation, rules: [] } }), { attempts });
    const card = root.querySelector('.fitting-card');
    expect(card?.textContent).toContain('Cette fiche d’abord, parce que 3 essais ont échoué.');
    expect(card?.querySelector('h2')?.textContent).toMatch(/^Fiche 7/);
    const order = card === null ? 0 : panel()?.compareDocumentPosition(card);
    expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('of another tab do not choose it', () => {
    const knowledge = { kind: 'known', attempts: { here: null, others: [account] } } as const;
    show(known({ ...atWork, situation: { ...situation, rules: [] } }), {
      attempts: { ...attempts, knowledge },
    });
    expect(root.querySelector('.fitting-card h2')?.textContent).toMatch(/^Fiche 5/);
  });

  test('are shown on every page while the assistant is on', () => {
    show(known({ kind: 'not-here', enabledBy: 'user' }), { attempts });
    expect(panel()).not.toBeNull();
    show(known({ kind: 'reload-needed', enabledBy: 'user' }), { attempts });
    expect(panel()).not.toBeNull();
  });

  test.each<[string, Partial<PopupState>]>([
    ['waits', known({ kind: 'waiting-for-consent', onPortal: true })],
    ['is off', known({ kind: 'switched-off', by: 'user', onPortal: true })],
    ['does not answer', { knowledge: { kind: 'failed' } }],
  ])('are not shown where the assistant %s', (_, part) => {
    show(part, { attempts });
    expect(panel()).toBeNull();
  });
});

describe('the reader of provisional passwords', () => {
  const name = 'Lire mon mot de passe provisoire';
  const refused = { ...situation, rules: ['password/foreign'] } as const;
  const said = () => root.querySelector('#fiche-7 [role="status"]')?.textContent;

  test('is opened from the card of a refused password, and from no other', () => {
    show(known({ ...atWork, situation: refused }));
    const cards = [...root.querySelectorAll('.fitting-card, details')].filter((card) =>
      card.textContent.includes(name),
    );
    expect(cards.map((card) => card.querySelector('h2, h3')?.textContent.slice(0, 7))).toEqual([
      'Fiche 7',
      'Fiche 7',
    ]);
    button(name).click();
    expect(readPassword).toHaveBeenCalledOnce();
  });

  test('is said where there is nothing to read, or nobody to ask', async () => {
    show(known(atWork));
    readPassword.mockResolvedValueOnce(false);
    button(name).click();
    await vi.waitFor(() => expect(said()).toContain('Aucun mot de passe n’est tapé'));
    readPassword.mockRejectedValueOnce(new Error('no such tab'));
    button(name).click();
    await vi.waitFor(() => expect(said()).toContain('Rechargez-la'));
    button(name).click();
    await vi.waitFor(() => expect(said()).toBe(''));
  });

  test('is told of in words where nobody logs in', () => {
    show(known({ kind: 'not-here', enabledBy: 'user' }));
    expect(() => button(name)).toThrow();
    const card = root.querySelector('#fiche-7')?.textContent;
    expect(card).toContain('Sur la page de connexion du portail, tapez-le dans son champ');
  });

  test('is not offered for a personal password', () => {
    const account = anAccount({ origin: { kind: 'personal' } });
    const knowledge = { kind: 'known', attempts: { here: account, others: [] } } as const;
    show(known(atWork), { attempts: { knowledge, now, announcement: '' } });
    expect(() => button(name)).toThrow();
    expect(root.querySelector('#fiche-7')?.textContent).not.toContain('caractère par caractère');
  });
});

describe('the switch', () => {
  test('off and on, as one button that keeps the focus', () => {
    show(known(atWork));
    const off = button('Arrêter l’assistant');
    off.focus();
    off.click();
    expect(actions.setEnabled).toHaveBeenLastCalledWith(false);
    show(known({ kind: 'switched-off', by: 'user', onPortal: true }));
    expect(document.activeElement).toBe(button('Mettre l’assistant en marche'));
    button('Mettre l’assistant en marche').click();
    expect(actions.setEnabled).toHaveBeenLastCalledWith(true);
  });

  test('before consent there is a way to the welcome page instead', () => {
    show(known({ kind: 'waiting-for-consent', onPortal: false }));
    expect(root.querySelector('a.primary')?.getAttribute('href')).toBe('../welcome/index.html');
    expect(() => button('Arrêter l’assistant')).toThrow();
  });

  test('silenced flags can be shown again, and the focus stays in the panel', () => {
    show(known(atWork));
    expect(root.textContent).toContain('2 champs ne sont plus signalés');
    button('Signaler de nouveau partout').click();
    expect(actions.forgetSilenced).toHaveBeenCalledOnce();
    show(known({ ...atWork, silencedCount: 0 }));
    expect(() => button('Signaler de nouveau partout')).toThrow();
    expect(document.activeElement?.textContent).toBe('L’assistant est en marche');
  });
});

describe('fields that the user shows', () => {
  test('are asked for by a button, which says so where it fails', async () => {
    show(known(atWork));
    pointing.start.mockRejectedValueOnce(new Error('no such tab'));
    button('Montrer un champ à l’assistant').click();
    await vi.waitFor(() => expect(root.textContent).toContain('Rechargez d’abord la page'));
    expect(pointing.start).toHaveBeenCalledOnce();
  });

  test('can be forgotten, those of this page alone or all, and the focus stays there', () => {
    show(known({ ...atWork, corrections: { here: 2, elsewhere: 1 } }));
    expect(root.textContent).toContain('2 corrections de votre part sur cette page');
    button('Les oublier').click();
    expect(pointing.forget).toHaveBeenLastCalledWith('here');
    expect(document.activeElement?.id).toBe('pointing-title');
    button('Tout oublier').click();
    expect(pointing.forget).toHaveBeenLastCalledWith('all');
    show(known(atWork));
    expect(() => button('Les oublier')).toThrow();
  });

  test('are not asked for where the assistant is not at work', () => {
    show(known({ kind: 'not-here', enabledBy: 'user' }));
    expect(() => button('Montrer un champ à l’assistant')).toThrow();
  });
});

test('the state stands in a region that is read out and was there before it', () => {
  show({});
  const region = root.querySelector('.notice [role="status"]');
  expect(region?.textContent).toBe('');
  show(known(atWork));
  expect(root.querySelector('.notice [role="status"]')).toBe(region);
  expect(region?.textContent).toContain('Quelque chose est à vérifier sur cette page');
});

describe('a card that is asked for', () => {
  test('opens and takes the focus', () => {
    show({ request: { card: 'amount-refused' } });
    const card = root.querySelector<HTMLDetailsElement>('#fiche-10');
    expect(card?.open).toBe(true);
    expect(document.activeElement).toBe(card?.querySelector('summary'));
  });

  test('a link to a related card asks for it', () => {
    show({});
    root.querySelector<HTMLElement>('#fiche-5 a[href="#fiche-7"]')?.click();
    expect(actions.openCard).toHaveBeenCalledExactlyOnceWith('password-refused');
  });

  test('can be read in a tab, unless it is in one', () => {
    show({});
    expect(root.querySelector('#fiche-5 a[target]')?.getAttribute('href')).toBe(
      '?tab=1#login-id-refused',
    );
    act(() => render(null, root));
    show({}, { addressOf: () => undefined });
    expect(root.querySelector('details a[target]')).toBeNull();
  });
});
