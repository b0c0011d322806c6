// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fieldPlace } from '../../src/fields/field-place.ts';
import { findFields } from '../../src/fields/find-fields.ts';

const page = 'https://partenaires.caf.fr/appli/dist/';

/** The places of all fields of a page, as if it stood at an address. */
function places(html: string, address: string): string[] {
  document.body.innerHTML = html;
  const { pathname, hash } = new URL(address);
  const location = { ...window.location, pathname, hash };
  return findFields(document).map((field) => fieldPlace(field, location));
}

const rents = `<table><tr><th>Locataire</th><th>Loyer de juillet 2024</th></tr>
  <tr><td>Mme Aubry</td><td><input aria-label="Loyer de Mme Aubry" value="605,00"></td></tr>
  <tr><td>M. Bastien</td><td><input aria-label="Loyer de M. Bastien" value="712,50"></td></tr></table>`;

it('is the same at the next visit, and with the next tenant, year and query', () => {
  const places2024 = places(rents, `${page}#/parc/12/loyers?page=2`);
  const places2025 = places(rents.replace('2024', '2025'), `${page}#/parc/7/loyers?page=1`);
  expect(new Set([...places2024, ...places2025]).size).toBe(1);
});

it('differs by route, by role and by column', () => {
  const logIn =
    '<form><label>Identifiant <input></label><label>Mot de passe <input type="password"></label></form>';
  const all = [
    ...places(logIn, `${page}#/connexion`),
    ...places(logIn, `${page}#/autre`),
    ...places(
      '<table><tr><th>Loyer principal</th><th>Loyer annexe</th></tr><tr><td><input></td><td><input></td></tr></table>',
      page,
    ),
  ];
  expect(new Set(all).size).toBe(6);
});

describe('holds no value and no tenant’s name', () => {
  it.each([
    ['a table', rents],
    [
      'cards',
      '<div><label>Loyer de Mme Aubry <input value="605,00"></label></div><div><label>Loyer de M. Bastien <input value="712,50"></label></div>',
    ],
    ['one tenant', '<label>Loyer de Mme Aubry <input value="605,00"></label>'],
    [
      'a list of names',
      '<h2>Loyers</h2><ul><li><label>Mme Aubry <input value="605"> €</label></li></ul>',
    ],
  ])('%s', (_, html) => {
    const found = places(html, page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join(' ')).not.toMatch(/aubry|bastien|605|712/i);
  });
});

it('leaves out a hash that is no route', () => {
  const html = '<input type="password"><input type="password">';
  expect(places(html, `${page}#access_token=secret`)).toEqual(places(html, page));
});
