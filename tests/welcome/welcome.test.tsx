// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WelcomeState } from '../../src/welcome/model.ts';
import { Welcome } from '../../src/welcome/welcome.tsx';

let root: HTMLElement;
const accept = vi.fn(async () => undefined);

beforeEach(() => {
  accept.mockClear();
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function show(state: WelcomeState): void {
  act(() => render(<Welcome state={state} actions={{ accept }} />, root));
}

const button = () => root.querySelector('button');

test('says in five lines what is agreed to, that it is not official, and asks', () => {
  show({ kind: 'awaiting-consent' });
  expect(root.querySelector('h1')?.textContent).toBe('Assistant bailleur non officiel');
  expect(root.querySelectorAll('li')).toHaveLength(5);
  expect(root.textContent).toContain('partenaires.caf.fr');
  expect(root.textContent).toContain('Rien ne quitte votre ordinateur');
  expect(root.textContent).toContain('n’est pas faite par la Caf');
  button()?.click();
  expect(accept).toHaveBeenCalledOnce();
});

test('a second click while it is being switched on does nothing', () => {
  show({ kind: 'accepting' });
  button()?.click();
  expect(accept).not.toHaveBeenCalled();
});

test('once on it says so, how to switch it off, and takes the focus from the button', () => {
  show({ kind: 'awaiting-consent' });
  const region = root.querySelector('[role="status"]');
  button()?.focus();
  show({ kind: 'on', reloadNeeded: false });
  expect(button()).toBeNull();
  expect(region?.textContent).toContain('L’assistant est en marche');
  expect(region?.textContent).toContain('Arrêter l’assistant');
  expect(region?.textContent).not.toContain('F5');
  expect(document.activeElement).toBe(region);
});

test('asks for a reload where an open page of the portal needs it', () => {
  show({ kind: 'on', reloadNeeded: true });
  expect(root.textContent).toContain('rechargez-la');
});

test.each<[WelcomeState['kind'] & `${string}organisation`, RegExp]>([
  ['on-by-organisation', /Votre organisme a mis l’assistant en marche/],
  ['off-by-organisation', /Votre organisme a arrêté l’assistant/],
])('%s: there is nothing to click on', (kind, words) => {
  show({ kind });
  expect(button()).toBeNull();
  expect(root.textContent).toMatch(words);
});

test('nobody is asked before it is known whether there is a question', () => {
  show({ kind: 'asking' });
  expect(button()).toBeNull();
});

test('a failure is said, and one can try again', () => {
  show({ kind: 'accepting-failed' });
  expect(root.querySelector('[role="status"]')?.textContent).toContain(
    'n’a pas pu se mettre en marche',
  );
  button()?.click();
  expect(accept).toHaveBeenCalledOnce();
});
