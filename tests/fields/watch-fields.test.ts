// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FindLists } from '../../src/fields/lists.ts';
import { listFinder } from '../../src/fields/rents/find-lists.ts';
import { readRow } from '../../src/fields/rents/read-row.ts';
import { type FieldIndex, watchFields } from '../../src/fields/watch-fields.ts';

const logIn = `<form><label>Identifiant <input></label>
  <label>Mot de passe <input type="password"></label><button>Connexion</button></form>`;

let looks: string[][];
let rows: ReadonlySet<Element>[];
let index: FieldIndex | undefined;
let stop: AbortController;
let bringLists: () => Promise<FindLists | undefined>;

function watch(html: string): void {
  document.body.innerHTML = html;
  watchFields(
    document,
    {
      onLook(found) {
        index = found.readingRows(readRow);
        looks.push(found.all().map(({ role }) => role));
      },
      bringLists,
      onRows: (changed) => rows.push(changed),
    },
    stop.signal,
  );
}

/** Lets the observer's callback and the look that it asks for come. */
async function settle(): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(1000);
}

beforeEach(() => {
  vi.useFakeTimers();
  looks = [];
  rows = [];
  bringLists = async () => listFinder();
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

it('looks at once', () => {
  watch(logIn);
  expect(looks).toEqual([['login-id', 'password']]);
});

it('looks once after a burst of changes', async () => {
  watch('');
  for (let count = 0; count < 20; count++) document.body.append(document.createElement('p'));
  document.body.insertAdjacentHTML('beforeend', logIn);
  await Promise.resolve();
  window.dispatchEvent(new Event('hashchange'));
  window.dispatchEvent(new Event('pageshow'));
  await settle();
  expect(looks).toEqual([[], ['login-id', 'password']]);
});

it('looks again when a route’s content is swapped', async () => {
  watch(logIn);
  document.body.innerHTML = '<label>Numéro utilisateur <input></label>';
  await settle();
  expect(looks.at(-1)).toEqual(['user-number']);
});

it('keeps a password field that the page’s own button shows', async () => {
  watch(`${logIn.replace('Mot de passe', 'Secret')}`);
  document.querySelector('[type=password]')?.setAttribute('type', 'text');
  await settle();
  expect(looks).toHaveLength(2);
  expect(looks.at(-1)).toEqual(['login-id', 'password']);
});

it.each([
  ['texts', () => document.querySelector('p')?.replaceChildren('2')],
  ['styles', () => document.querySelector('p')?.setAttribute('class', 'b')],
  ['our own host', () => document.querySelector('[data-assistant-bailleur]')?.append(button())],
  [
    'our host coming',
    () => {
      const host = button();
      host.setAttribute('data-assistant-bailleur', '');
      document.body.append(host);
    },
  ],
])('does not look for changes of %s', async (_, change) => {
  watch(`<p>1</p><div data-assistant-bailleur></div>${logIn}`);
  change();
  await settle();
  expect(looks).toHaveLength(1);
});

it('looks when the page reports something in words alone', async () => {
  watch(`${logIn}<p role="alert"></p>`);
  document.querySelector('[role=alert]')?.append('Échec de connexion');
  await settle();
  expect(looks).toHaveLength(2);
});

it('looks seldom at a page that never rests', async () => {
  watch('');
  const clock = vi.spyOn(performance, 'now');
  let now = 0;
  // Each look takes 50 ms.
  clock.mockImplementation(() => {
    now += 50;
    return now;
  });
  window.dispatchEvent(new Event('hashchange'));
  await settle();
  const before = looks.length;
  now = 0;
  window.dispatchEvent(new Event('hashchange'));
  await vi.advanceTimersByTimeAsync(400);
  expect(looks).toHaveLength(before);
  await vi.advanceTimersByTimeAsync(600);
  expect(looks).toHaveLength(before + 1);
  clock.mockRestore();
});

it('looks for a field that shows up by a style alone, once it has the focus', async () => {
  watch(`<style>.away { display: none }</style><div class="away">${logIn}</div>`);
  expect(looks).toEqual([[]]);
  document.querySelector('div')?.removeAttribute('class');
  document.querySelector('input')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await settle();
  expect(looks).toEqual([[], ['login-id', 'password']]);
});

it.each(['hashchange', 'pageshow'])('looks after %s', async (type) => {
  watch(logIn);
  window.dispatchEvent(new Event(type));
  await settle();
  expect(looks).toHaveLength(2);
});

it('ends with the signal', async () => {
  watch('');
  document.body.insertAdjacentHTML('beforeend', logIn);
  await Promise.resolve();
  stop.abort();
  await settle();
  document.body.append(button());
  window.dispatchEvent(new Event('hashchange'));
  await settle();
  expect(looks).toHaveLength(1);
});

describe('a page that may have lists', () => {
  const rents = '<table><tr><th>Loyer</th></tr><tr><td><input></td></tr></table>';

  it('is looked at once what finds them is there', async () => {
    watch(rents);
    expect(looks).toEqual([]);
    await settle();
    expect(looks).toEqual([['rent-amount']]);
  });

  it('is left alone where that cannot be had, and the next page is looked at', async () => {
    bringLists = async () => undefined;
    watch(rents);
    await settle();
    expect(looks).toEqual([]);
    document.body.innerHTML = logIn;
    await settle();
    expect(looks).toEqual([['login-id', 'password']]);
  });

  it('tells of rows in which something changes, at once', async () => {
    watch(rents.replace('<td>', '<td><b>Mme Aubry</b>'));
    await settle();
    document.querySelector('b')?.replaceChildren('M. Bastien');
    await Promise.resolve();
    expect(rows).toEqual([new Set([document.querySelector('tr:nth-child(2)')])]);
  });
});

describe('a page that never rests', () => {
  /** So many changes of no interest, one every 5 ms. */
  async function tick(count: number): Promise<void> {
    for (let change = 0; change < count; change++) {
      document.querySelector('p')?.replaceChildren(String(change));
      await vi.advanceTimersByTimeAsync(5);
    }
  }

  it('is looked at again when fields come, after a while', async () => {
    watch(`<p></p>${logIn}`);
    await tick(60);
    expect(looks).toHaveLength(1);
    document.body.insertAdjacentHTML('beforeend', '<label>Numéro utilisateur <input></label>');
    await tick(400);
    expect(looks.at(-1)).toEqual(['login-id', 'password', 'user-number']);
  });

  it('is watched where its forms are', async () => {
    watch(`<p></p>${logIn}`);
    await tick(60);
    document.querySelector('form')?.insertAdjacentHTML('beforeend', '<b>Mot de passe invalide</b>');
    await tick(20);
    expect(looks).toHaveLength(2);
  });
});

it('reads the row of a rent anew each time', async () => {
  watch(`<table><tr><th>Locataire</th><th>Loyer 2023</th><th>Loyer 2024</th></tr>
    <tr><td>Mme Aubry</td><td>605,00</td><td><input></td></tr></table>`);
  await settle();
  const input = document.querySelector('input') ?? document.body;
  expect(index?.fieldOf(input)).toMatchObject({ rowLabel: 'Mme Aubry', previous: '605,00' });
  const [name, previous] = document.querySelectorAll('td');
  name?.replaceChildren('M. Bastien');
  previous?.replaceChildren('712,50');
  expect(index?.fieldOf(input)).toMatchObject({ rowLabel: 'M. Bastien', previous: '712,50' });
  expect(index?.fieldOf(document.body)).toBeUndefined();
});

function button(): HTMLElement {
  return document.createElement('button');
}
