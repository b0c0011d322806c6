// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Field } from '../../src/fields/field.ts';
import { findFields } from '../../src/fields/find-fields.ts';

function find(html: string): Field[] {
  document.body.innerHTML = html;
  return findFields(document);
}

function reasons(html: string): string[] {
  return find(html).map(({ role, evidence }) =>
    [
      role,
      ...evidence.map(({ kind, text }) => (text === undefined ? kind : `${kind}: ${text}`)),
    ].join(' | '),
  );
}

describe('evidence', () => {
  it('says what spoke for the fields of a log-in', () => {
    expect(
      reasons(`<form><label>Identifiant <input></label>
        <label>Mot de passe <input type="password"></label></form>`),
    ).toEqual([
      'login-id | label: Identifiant | neighbours',
      'password | label: Mot de passe | type',
    ]);
  });

  it('says that only the position spoke', () => {
    expect(reasons('<form><input><input type="password"></form>')).toEqual([
      'login-id | position | neighbours',
      'password | type',
    ]);
  });

  it('names the limit of a user number', () => {
    expect(reasons('<label>Numéro utilisateur <input maxlength="14"></label>')).toEqual([
      'user-number | label: Numéro utilisateur | max-length: 14',
    ]);
  });

  it('names the columns of rents and of those before', () => {
    const [first] = reasons(`<table><tr><th>Loyer 2023</th><th>Loyer 2024</th></tr>
      <tr><td>605,00</td><td><input> €</td></tr></table>`);
    expect(first).toBe(
      'rent-amount | column-header: Loyer 2024 | currency | previous-rent: Loyer 2023',
    );
  });

  it.each([
    [
      'cells',
      '<table><tr><td><input aria-label="Loyer de Mme Aubry"></td></tr><tr><td><input aria-label="Loyer de M. Bastien"></td></tr></table>',
    ],
    [
      'cards',
      '<div><label>Loyer de Mme Aubry <input></label></div><div><label>Loyer de M. Bastien <input></label></div>',
    ],
  ])('leaves tenants’ names out of what %s have in common', (_, html) => {
    expect(new Set(reasons(html))).toEqual(new Set(['rent-amount | label: Loyer de']));
  });
});

describe('groups', () => {
  it('puts the fields of a form together, and those of a column', () => {
    const fields = find(`
      <form><label>Identifiant <input></label><label>Mot de passe <input type="password"></label></form>
      <form><label>Numéro utilisateur <input></label></form>
      <table><tr><th>Loyer</th></tr><tr><td><input></td></tr><tr><td><input></td></tr></table>
      <table><tr><th>Loyer</th></tr><tr><td><input></td></tr></table>`);
    expect(fields.map(({ group }) => group)).toEqual([
      'form-1',
      'form-1',
      'form-2',
      'rents-1',
      'rents-1',
      'rents-2',
    ]);
  });

  it('parts the years of cards', () => {
    const fields = find(`<div><label>Loyer de juillet 2023 <input></label></div>
      <div><label>Loyer de juillet 2024 <input></label></div>`);
    expect(new Set(fields.map(({ group }) => group)).size).toBe(2);
  });
});

it('is surer of what a label says than of a position or a name', () => {
  const [byLabel] = find('<form><label>Identifiant <input></label><input type="password"></form>');
  const [byName] = find('<form><input name="login"><input type="password"></form>');
  const [byPosition] = find('<form><input><input type="password"></form>');
  const confidences = [byPosition, byName, byLabel].map((field) => field?.confidence ?? 0);
  expect(confidences).toEqual([...confidences].sort());
  expect(new Set(confidences).size).toBe(3);
  expect(confidences.every((confidence) => confidence > 0.5 && confidence < 1)).toBe(true);
});

it('remembers from look to look what was a password', () => {
  const [before] = find('<label>Secret <input type="password"></label>');
  before?.element.setAttribute('type', 'text');
  expect(findFields(document)).toMatchObject([
    { role: 'password', evidence: [{ kind: 'was-password' }] },
  ]);
});

it('finds every row of a long column, and nothing else in the table', () => {
  const rows = Array.from(
    { length: 300 },
    (_, row) => `<tr><td>Locataire ${row}</td><td><input></td><td><input name="x${row}"></td></tr>`,
  );
  const fields = find(
    `<table><tr><th>Locataire</th><th>Surface</th><th>Loyer</th></tr>${rows.join('')}</table>`,
  );
  expect(fields.map(({ element }) => element.name)).toEqual(rows.map((_, row) => `x${row}`));
  expect(fields[299]?.rowLabel).toBe('Locataire 299');
});
