// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { describePage } from '../../../src/fields/description/describe-page.ts';
import { findFields } from '../../../src/fields/find-fields.ts';
import { pageOfDescription } from '../page-of-description.ts';
import { readDescription } from '../read-description.ts';
import { pageHtml, pageNames, show, wordsSaid } from './corpus.ts';

function descriptionOf(page: Document): string {
  return describePage(page, findFields(page));
}

/** The roles of the fields of a page, in document order. */
function rolesIn(page: Document): string[] {
  const found = new Map(findFields(page).map(({ element, role }) => [element, role]));
  return [...page.querySelectorAll('input')]
    .map((input) => found.get(input))
    .filter((role) => role !== undefined);
}

/** Texts that stand nowhere else: what a person types, chooses and reads in a row. */
let planted = 0;
function plant(): string {
  planted += 1;
  return `Zk${planted}qx Wv${planted}`;
}

/** Fills in every field, and writes into every cell of a row that holds no field. */
function plantInto(page: Document): string[] {
  const secrets: string[] = [];
  const secret = () => {
    const text = plant();
    secrets.push(...text.split(' '));
    return text;
  };
  const buttons = ['submit', 'button', 'image', 'reset'];
  for (const input of page.querySelectorAll('input')) {
    if (!buttons.includes(input.type)) input.setAttribute('value', secret());
  }
  for (const area of page.querySelectorAll('textarea')) area.textContent = secret();
  for (const option of page.querySelectorAll('option')) option.textContent = secret();
  for (const cell of page.querySelectorAll('tbody td, [role=gridcell], [role=cell]')) {
    if (cell.childElementCount === 0) cell.textContent = `${cell.textContent} ${secret()}`;
  }
  page.title = secret();
  return secrets;
}

/**
 * Pages that come back with other roles, and why: a word that decides is none that may be told, or
 * what decides cannot be described. A page that comes back right has to leave this table.
 */
const lostOnTheWay: Readonly<Record<string, string>> = {
  'nothing-listing-filters.html':
    '“Max”, alone, is a first name too: the limits of a search look like rents',
  'nothing-supplier-table.html': '“annuelle” is no usual word: a yearly amount looks like a rent',
  'nothing-rental-ad.html':
    '“de” and “à” in the fields are examples, which are not told: limits look like rents',
  'login-with-site-choice.html': '“Jeton” is no usual word: what the browser is told counts then',
};

/** Words that a row's label may share with what forms are written with. */
const ordinary = new Set(['appartement', 'logement', 'locataire', 'bâtiment', 'lot', 'les', 'des']);

describe.each(pageNames)('%s', (name) => {
  it('tells no value, text of a row, tenant or amount', () => {
    const page = show(pageHtml(name));
    const fields = [...page.querySelectorAll<HTMLElement>('[data-role]')];
    const tenants = fields.flatMap(({ dataset }) => (dataset['tenant'] ?? '').split(/\P{L}+/u));
    const amounts = fields.flatMap(({ dataset }) => dataset['previous'] ?? []);
    const secrets = plantInto(page);
    const description = descriptionOf(page);
    const names = tenants.filter((word) => word.length > 2 && !ordinary.has(word.toLowerCase()));
    const said = wordsSaid(description).flatMap((text) => text.split(/\P{L}+/u));
    expect(secrets.filter((secret) => description.includes(secret))).toEqual([]);
    expect(names.filter((word) => said.includes(word))).toEqual([]);
    expect(amounts.filter((amount) => description.includes(amount))).toEqual([]);
    // Of numbers nothing is left but the distance of years.
    const bare = wordsSaid(description).map((text) => text.replace(/AAAA-\d|N-1/g, ''));
    expect(bare.filter((text) => /\d/.test(text))).toEqual([]);
  });

  it('comes back as a page with the same roles', () => {
    const page = show(pageHtml(name));
    const roles = rolesIn(page);
    const back = rolesIn(show(pageOfDescription(readDescription(descriptionOf(page)))));
    if (name in lostOnTheWay) expect(back).not.toEqual(roles);
    else expect(back).toEqual(roles);
  });
});

it('shows how a page is made, with its rows once', () => {
  const rows = ['Aubry', 'Bastien', 'Chevalier'].map(
    (tenant, row) =>
      `<tr><td>Mme ${tenant}</td><td>${row}05,50 €</td><td><input name="loyer_${tenant}_${row}"></td></tr>`,
  );
  const page = show(`<h1>Loyers de Mme Durand</h1><table><thead><tr><th>Locataire</th>
    <th>Loyer 2023</th><th>Loyer 2024</th></tr></thead><tbody>${rows.join('')}</tbody></table>
    <button>Enregistrer</button>`);
  expect(descriptionOf(page).split('\n').slice(5)).toEqual([
    'h1 « Loyers de … »',
    'table',
    '  thead',
    '    tr',
    '      th « Locataire »',
    '      th « Loyer AAAA-1 »',
    '      th « Loyer AAAA »',
    '  tbody',
    '    × 3',
    '      tr',
    '        td (texte)',
    '        td (montant)',
    '        td',
    '          input name=loyer_…_* → rent-amount 95 % (column-header, previous-rent)',
    'button « Enregistrer »',
  ]);
});

it('counts rows that it does not look at', () => {
  const row = '<tr><td>Aubry</td><td><input></td></tr>';
  const page = show(`<table><tr><th>Nom</th><th>Loyer</th></tr>${row.repeat(500)}</table>`);
  const description = descriptionOf(page);
  expect(description).toContain('× 500');
  expect(description.length).toBeLessThan(600);
});

it('keeps fields of a form apart that are made alike', () => {
  const page = show(`<form><p><label>Identifiant <input></label></p>
    <p><label>Nom <input></label></p><p><label>Prénom <input></label></p></form>`);
  const description = descriptionOf(page);
  expect(description).not.toContain('×');
  expect(wordsSaid(description)).toEqual(expect.arrayContaining(['Identifiant', 'Nom', 'Prénom']));
});

it('of labels in blocks that repeat keeps what all of them say', () => {
  const page = show(`<div><label>Loyer du logement Lilas <input></label></div>
    <div><label>Loyer du garage Lilas <input></label></div>`);
  expect(wordsSaid(descriptionOf(page))).toContain('Loyer du …');
});

it('tells the path without numbers and query', () => {
  document.location.href = 'https://portail.example/dossier/123/?nom=Durand#/loyers/45/Durand?x=1';
  expect(descriptionOf(show('<input>')).split('\n')[1]).toBe('page : /dossier/*/#/loyers/*/…');
});

it('describes what stands in open shadow roots', () => {
  const page = show('<div id="host"></div>');
  const root = page.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<label>Mot de passe <input type="password"></label>';
  const description = descriptionOf(page);
  expect(description).toContain('#shadow');
  expect(description).toContain('→ password 97 %');
});
