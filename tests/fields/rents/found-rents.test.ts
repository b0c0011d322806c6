// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findFields } from '../../../src/fields/find-fields.ts';

/** Whether exactly the fields that bear `data-rent` were taken for rents. */
function rents(html: string): { readonly found: number[]; readonly meant: number[] } {
  document.body.innerHTML = html;
  const all = [...document.querySelectorAll('input')];
  const found = findFields(document)
    .filter(({ role }) => role === 'rent-amount')
    .map(({ element }) => all.indexOf(element));
  const meant = all.flatMap((input, place) => (input.hasAttribute('data-rent') ? [place] : []));
  return { found: found.sort((a, b) => a - b), meant };
}

const two = (row: (name: string) => string) => row('Mme Aubry') + row('M. Bastien');
const rent = '<input data-rent>';

describe('finds rents', () => {
  it.each([
    [
      'in rows below a header of cells that stands apart, whatever stands between',
      `<div><div><table><tr><td>Locataire</td><td>Surface</td><td>Loyer</td></tr></table></div></div>
      <div>Exporter</div><div><div><table>${two((n) => `<tr><td>${n}</td><td><input></td><td>${rent}</td></tr>`)}</table></div></div>`,
    ],
    [
      'beside pinned columns that stand in a table of their own',
      `<div><table><tr><th>Locataire</th></tr></table><table><tr><th>Surface</th><th>Loyer</th></tr></table></div>
      <div><table>${two((n) => `<tr><td>${n}</td></tr>`)}</table></div>
      <div><table>${two(() => `<tr><td><input></td><td>${rent}</td></tr>`)}</table></div>`,
    ],
    [
      'where each row is a table',
      `<div><div><span role="columnheader">Locataire</span><span role="columnheader">Loyer</span></div></div>
      <div>${two((n) => `<table><tr><td>${n}</td><td>${rent}</td></tr></table>`)}</div>`,
    ],
    [
      'below a header with filters in its own row',
      `<div><table><tr><td>Locataire</td><td>Loyer</td></tr><tr><td><input aria-label="Filtrer"></td><td><input aria-label="Filtrer"></td></tr></table></div>
      <div><table>${two((n) => `<tr><td>${n}</td><td>${rent}</td></tr>`)}</table></div>`,
    ],
    [
      'below header cells with filters in them',
      `<table><tr><th>Locataire <input></th><th>Loyer <input></th></tr>${two((n) => `<tr><td>${n}</td><td>${rent}</td></tr>`)}</table>`,
    ],
    [
      'below a header apart, after a row that only gives widths',
      `<div><table><thead><tr><th>Locataire</th><th>Loyer</th></tr></thead></table></div>
      <div><table><tr><td>\u00a0</td><td></td></tr>${two((n) => `<tr><td>${n}</td><td>${rent}</td></tr>`)}</table></div>`,
    ],
    [
      'in rows of divs, two wrappers below their header, in any order',
      `<div><div class="head"><b>Locataire</b><b>Lot</b><b>Loyer</b></div></div>
      <div><div>${two((n) => `<p><span>${n}</span><span><input></span><span>${rent}</span></p>`)}</div></div>`,
    ],
    [
      'in a grid without rows',
      `<div style="display: grid; grid-template-columns: 90px 50px 90px"><b>Locataire</b><b>m²</b><b>Loyer</b>
      ${two((n) => `<span>${n}</span><input>${rent}`)}</div>`,
    ],
    [
      'below a rent’s months and years',
      `<table><caption>Loyers</caption><tr><th>Nom</th><th>2023</th><th>2024</th></tr>${two((n) => `<tr><td>${n}</td><td>500,00</td><td>${rent}</td></tr>`)}</table>`,
    ],
    [
      'below what is said of their charges alone',
      `<table><tr><th rowspan="2">Nom</th><th colspan="2">Loyer (€)</th></tr><tr><th>Hors charges</th><th>Charges</th></tr>${two((n) => `<tr><td>${n}</td><td>${rent}</td><td><input></td></tr>`)}</table>`,
    ],
    [
      'in a grid that tells its name to screen readers',
      `<table aria-label="Loyers de juillet"><tr><th>Nom</th><th>Montant 2024</th></tr>${two((n) => `<tr><td>${n}</td><td>${rent}</td></tr>`)}</table>`,
    ],
    [
      'below a tenant’s heading, on a page of rents',
      `<h1>Loyers de juillet</h1>${two((n) => `<section><h2>${n}</h2><label>Montant <input data-rent></label><label>Remarque <input></label></section>`)}`,
    ],
    [
      'in a form that can calculate and save',
      `<form><label>Loyer ${rent}</label><button>Calculer le total</button><button>Enregistrer</button></form>`,
    ],
    [
      'in a line of a list that names July',
      `<table><tr><th>Rubrique</th><th>Montant</th></tr><tr><td>Loyer de juillet 2024</td><td>${rent}</td></tr><tr><td>Étage</td><td><input></td></tr></table>`,
    ],
  ])('%s', (_, html) => {
    const { found, meant } = rents(html);
    expect(meant.length).toBeGreaterThan(0);
    expect(found).toEqual(meant);
  });
});

describe('leaves alone', () => {
  it.each([
    [
      'totals in a table’s foot',
      `<table><tr><th>Nom</th><th>Loyer</th></tr><tbody>${two((n) => `<tr><td>${n}</td><td>${rent}</td></tr>`)}</tbody><tfoot><tr><td></td><td><input></td></tr></tfoot></table>`,
    ],
    [
      'rows that name themselves totals',
      `<table><tr><th>Nom</th><th>Loyer</th></tr>${two((n) => `<tr><td>${n}</td><td>${rent}</td></tr>`)}<tr><td></td><td><input></td></tr><tr><td>Sous-total</td><td><input></td></tr></table>`.replace(
        '<tr><td></td><td><input></td></tr>',
        '',
      ),
    ],
    [
      'filters in a table’s head',
      `<table><thead><tr><th>Nom</th><th>Loyer</th></tr><tr><td><input></td><td><input></td></tr></thead><tbody>${two((n) => `<tr><td>${n}</td><td>${rent}</td></tr>`)}</tbody></table>`,
    ],
    [
      'amounts received',
      `<h1>Loyers de juillet</h1><table><tr><th>Nom</th><th>Loyer</th><th>Montant reçu</th></tr>${two((n) => `<tr><td>${n}</td><td>500,00</td><td><input> €</td></tr>`)}</table>`,
    ],
    [
      'columns below words that we don’t know, even beside €',
      `<h1>Loyers de juillet</h1><table><tr><th>Nom</th><th>Versé</th></tr>${two((n) => `<tr><td>${n}</td><td><input> €</td></tr>`)}</table>`,
    ],
    [
      'a search',
      '<form><label>Ville <input></label><label>Loyer <input></label><button>Rechercher</button></form>',
    ],
    ['a search region', '<div role="search"><label>Loyer <input></label></div>'],
    ['a calculator', '<form><label>Loyer actuel <input></label><button>Calculer</button></form>'],
    [
      'a simulation without a form',
      '<h1>Simulation d’achat</h1><label>Loyer mensuel <input></label>',
    ],
    [
      'limits',
      '<fieldset><legend>Loyer (€ par mois)</legend><input placeholder="Min"> <input placeholder="Max"></fieldset>',
    ],
    [
      'examples in placeholders',
      '<label>Nature <input placeholder="Loyer, assurance, impôts…"></label>',
    ],
    [
      'examples of what a heading names',
      '<h3>Charges</h3><input placeholder="Loyer"><input placeholder="1800">',
    ],
    [
      'one line of a household’s accounts',
      '<table><tr><th>Poste</th><th>Prévu</th></tr><tr><td>Loyer</td><td><input></td></tr><tr><td>Loisirs</td><td><input></td></tr></table>',
    ],
    [
      'rates, reviews and allowances in English',
      `<table><tr><th>Tenant</th><th>Rent per sq ft</th><th>Rent review</th><th>Rent allowance</th></tr>${two((n) => `<tr><td>${n}</td><td><input></td><td><input></td><td><input></td></tr>`)}</table>`,
    ],
  ])('%s', (_, html) => {
    const { found, meant } = rents(html);
    expect(found).toEqual(meant);
  });
});

it('takes the top of a page for no header', () => {
  document.body.innerHTML = `<header><a><img src="x.svg" alt=""></a><div>Mon espace</div></header>
    <main><section><h1>Locataire 1</h1><dl><dt>Loyer de juillet 2025</dt><dd>605,00 €</dd></dl>
    <form><div><label for="rent">Loyer de juillet 2026</label><input id="rent"></div></form></section></main>`;
  expect(findFields(document)).toMatchObject([{ role: 'rent-amount', previous: '605,00' }]);
});
