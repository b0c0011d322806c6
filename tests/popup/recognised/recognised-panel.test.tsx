// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Situation } from '../../../src/advice/situation.ts';
import { recognisedTexts as texts } from '../../../src/advice/texts/recognised.ts';
import type { PageLook } from '../../../src/browser/page-look.ts';
import { RecognisedPanel } from '../../../src/popup/recognised/recognised-panel.tsx';
import { plainSpaces } from '../../advice/plain-spaces.ts';

const situation: Situation = { page: 'rents', rules: [], links: [] };
const rents: PageLook = {
  groups: [
    {
      role: 'rent-amount',
      count: 38,
      confidence: 0.95,
      evidence: [{ kind: 'column-header', text: 'Loyer de juillet' }, { kind: 'currency' }],
    },
    { role: 'login-id', count: 1, confidence: 0.6, evidence: [{ kind: 'position' }] },
  ],
  description: 'h1 « Loyers »',
};
const nothing: PageLook = { groups: [], description: '' };

let root: HTMLElement;
const look = vi.fn<() => Promise<PageLook>>();
const copy = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  look.mockReset().mockResolvedValue(rents);
  copy.mockReset().mockResolvedValue(undefined);
});

afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function show(shown = situation): void {
  act(() => render(<RecognisedPanel {...{ look, copy }} situation={shown} />, root));
}

async function unfold(): Promise<void> {
  const details = root.querySelector('details');
  await act(() => {
    if (details === null) return;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}

async function click(name: string): Promise<void> {
  const found = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  await act(() => found.click());
}

function said(): string {
  return plainSpaces(root.textContent);
}

describe('the list of fields', () => {
  test('asks the page when it is opened, and not before', async () => {
    show();
    expect(look).not.toHaveBeenCalled();
    await unfold();
    expect(look).toHaveBeenCalledOnce();
  });

  test('says what is recognised and why, and what is a guess', async () => {
    show();
    await unfold();
    const groups = [...root.querySelectorAll('.field-groups > li')].map(({ textContent }) =>
      plainSpaces(textContent),
    );
    expect(groups).toEqual([
      '38 montants de loyerPourquoi ces champs ?colonne « Loyer de juillet »signe € à côté du champ',
      'Identifiantpeu sûrPourquoi ce champ ?place du champ, juste avant le mot de passe',
    ]);
  });

  test('says so where nothing is recognised, and what to do', async () => {
    look.mockResolvedValue(nothing);
    show();
    await unfold();
    expect(said()).toContain(plainSpaces(texts.nothing));
    expect(said()).toContain(plainSpaces(texts.nothingAdvice));
  });

  test('says so where the page does not answer', async () => {
    look.mockRejectedValue(new Error('gone'));
    show();
    await unfold();
    expect(root.querySelector('details [role=status]')?.textContent).toBe(texts.failed);
  });

  test('is asked for anew when the page shows something else', async () => {
    show();
    await unfold();
    look.mockResolvedValue(nothing);
    show({ ...situation });
    expect(look).toHaveBeenCalledOnce();
    show({ ...situation, page: 'other' });
    await vi.waitFor(() => expect(said()).toContain(plainSpaces(texts.nothing)));
    expect(root.querySelectorAll('.field-groups > li')).toHaveLength(0);
  });
});

describe('the description', () => {
  test('is shown before it can be copied, with what it is for', async () => {
    show();
    expect(root.querySelector('textarea')).toBeNull();
    await click(texts.describe);
    const box = root.querySelector('textarea');
    expect(box?.value).toBe('h1 « Loyers »');
    expect(box?.readOnly).toBe(true);
    expect(document.activeElement).toBe(box);
    expect(said()).toContain(plainSpaces(texts.withoutValues));
    expect(copy).not.toHaveBeenCalled();
  });

  test('is copied as it is shown', async () => {
    show();
    await click(texts.describe);
    await click(texts.copy);
    expect(copy).toHaveBeenCalledExactlyOnceWith('h1 « Loyers »');
    expect(said()).toContain(plainSpaces(texts.copied));
  });

  test('says how to copy it by hand where the browser refuses', async () => {
    copy.mockRejectedValue(new Error('refused'));
    show();
    await click(texts.describe);
    await click(texts.copy);
    expect(said()).toContain(plainSpaces(texts.copyFailed));
  });

  test('gives the focus back when it is closed', async () => {
    show();
    await click(texts.describe);
    await click(texts.close);
    expect(root.querySelector('textarea')).toBeNull();
    expect(document.activeElement?.textContent).toBe(texts.describe);
  });

  test('says so where the page does not answer', async () => {
    look.mockRejectedValue(new Error('gone'));
    show();
    await click(texts.describe);
    expect(root.querySelector('.description [role=status]')?.textContent).toBe(texts.failed);
  });
});
