// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findFields } from '../../../src/fields/find-fields.ts';

function rows(html: string): (string | undefined)[][] {
  document.body.innerHTML = html;
  return findFields(document)
    .filter(({ role }) => role === 'rent-amount')
    .map(({ rowLabel, previous }) => [rowLabel, previous]);
}

const both = [
  ['Mme Aubry', '510,00'],
  ['M. Bastien', '620,50'],
];

describe('whose rent it is, and the one before', () => {
  it.each([
    [
      'with a column of dwellings before that of tenants',
      `<table><tr><th>Nom de la résidence</th><th>Colocataire</th><th>Loyer 2023</th><th>Loyer 2024</th></tr>
      <tr><td rowspan="2">Les Tilleuls</td><td>Mme Aubry</td><td>510,00</td><td><input></td></tr><tr><td>M. Bastien</td><td>620,50</td><td><input></td></tr></table>`,
    ],
    [
      'in a row whose tenant stands in its pinned part',
      `<div role="grid"><div role="row" aria-rowindex="1"><b role="columnheader" aria-colindex="1">Locataire</b></div>
      <div role="row" aria-rowindex="1"><b role="columnheader" aria-colindex="2">Lot</b><b role="columnheader" aria-colindex="3">Ancien loyer</b><b role="columnheader" aria-colindex="4">Loyer</b></div>
      <div><div role="row" aria-rowindex="3"><i role="gridcell" aria-colindex="1">M. Bastien</i></div><div role="row" aria-rowindex="2"><i role="gridcell" aria-colindex="1">Mme Aubry</i></div></div>
      <div><div role="row" aria-rowindex="2"><i role="gridcell" aria-colindex="2">Lot A</i><i role="gridcell" aria-colindex="3">510,00</i><i role="gridcell" aria-colindex="4"><input></i></div>
      <div role="row" aria-rowindex="3"><i role="gridcell" aria-colindex="2">Lot B</i><i role="gridcell" aria-colindex="3">620,50</i><i role="gridcell" aria-colindex="4"><input></i></div></div></div>`,
    ],
    [
      'beside a table of tenants with as many rows',
      `<div><table><tr><th>Locataire</th></tr><tr><td>Mme Aubry</td></tr><tr><td>M. Bastien</td></tr></table></div>
      <div><table><tr><th>Loyer 2023</th><th>Loyer 2024</th></tr><tr><td>510,00</td><td><input></td></tr><tr><td>620,50</td><td><input></td></tr></table></div>`,
    ],
    [
      'in two lines a tenant, the older amount disabled',
      `<table><tr><th>Locataire</th><th>Ancien loyer</th><th>Loyer</th></tr>
      <tr><td rowspan="2">Mme Aubry</td><td>T2</td><td></td></tr><tr><td><input disabled value="510,00"></td><td><input></td></tr>
      <tr><td rowspan="2">M. Bastien</td><td>T3</td><td></td></tr><tr><td><input disabled value="620,50"></td><td><input></td></tr></table>`,
    ],
    [
      'typed into a field, beside buttons',
      `<table><tr><th></th><th>Locataire</th><th>Loyer 2023</th><th>Loyer 2024</th></tr>
      <tr><td><button>Supprimer</button></td><td><input value="Mme Aubry"></td><td>€510,00</td><td><input></td></tr>
      <tr><td><button>Supprimer</button></td><td><input value="M. Bastien"></td><td>€620,50</td><td><input></td></tr></table>`,
    ],
    [
      'below headers that say no more than which is older',
      `<h1>Loyers</h1><table><tr><th>Locataire</th><th>Précédent</th><th>Nouveau</th></tr>
      <tr><td>Mme Aubry</td><td>510,00</td><td><input></td></tr><tr><td>M. Bastien</td><td>620,50</td><td><input></td></tr></table>`,
    ],
    [
      'in a grid without rows',
      `<div style="display: grid; grid-template-columns: 1px 1px 1px"><b>Locataire</b><b>Ancien loyer</b><b>Loyer</b>
      <i>Mme Aubry</i><i>510,00</i><input><i>M. Bastien</i><i>620,50</i><input></div>`,
    ],
    [
      'with tenants side by side',
      `<table><tr><td></td><td>Mme Aubry</td><td>M. Bastien</td></tr><tr><td>Loyer 2023</td><td>510,00 €</td><td>620,50 €</td></tr>
      <tr><td>Loyer 2024</td><td><input></td><td><input></td></tr></table>`,
    ],
    [
      'in a flat list that headings part',
      `<div><h4>Mme Aubry</h4><p>Loyer 2023 : 510,00 €</p><label for="a">Loyer 2024</label><input id="a">
      <h4>M. Bastien</h4><p>Loyer 2023 : 620,50 €</p><label for="b">Loyer 2024</label><input id="b"></div>`,
    ],
    [
      'in legends',
      `<fieldset><legend>Loyer de Mme Aubry</legend><input> € <p>Ancien loyer : 510,00 €</p></fieldset>
      <fieldset><legend>Loyer de M. Bastien</legend><input> € <p>Ancien loyer : 620,50 €</p></fieldset>`,
    ],
    [
      'in sentences',
      `<p>Mme Aubry : loyer précédent 510,00 €, loyer <input></p><p>M. Bastien : loyer précédent 620,50 €, loyer <input></p>`,
    ],
  ])('%s', (_, html) => {
    expect(rows(html)).toEqual(both);
  });

  it('takes no other row’s amount for the one before', () => {
    const found = rows(`<div style="display: grid; grid-template-columns: 1px 1px 1px">
      <b>Locataire</b><b>Provision</b><b>Loyer</b><i>Mme Aubry</i><i>30,00 €</i><input><i>M. Bastien</i><i>40,00 €</i><input></div>`);
    expect(found).toEqual([
      ['Mme Aubry', undefined],
      ['M. Bastien', undefined],
    ]);
  });

  it.each([
    ['<h2>Votre locataire : Mme Aubry</h2><label>Loyer de juillet <input></label>', 'Mme Aubry'],
    [
      '<p>Vous déclarez pour : <b>Mme Aubry</b></p><label>Loyer de juillet <input></label>',
      'Mme Aubry',
    ],
    [
      '<p>Locataire : <b>Mme Aubry</b></p><table><tr><td>Loyer de juillet</td><td>Étage</td></tr><tr><td><input></td><td><input></td></tr></table>',
      'Mme Aubry',
    ],
    [
      '<fieldset><legend>Locataire</legend><label>Nom <input></label><label>Adresse <input></label></fieldset><label>Loyer <input></label>',
      undefined,
    ],
    ['<h1>Déclaration</h1><label>Loyer de juillet <input></label>', undefined],
    [
      '<table><tr><th>Loyer</th><th></th></tr><tr><td><input></td><td><button>Enregistrer</button></td></tr></table>',
      undefined,
    ],
  ])('one tenant: %s', (html, tenant) => {
    expect(rows(html).map(([label]) => label)).toEqual([tenant]);
  });
});
