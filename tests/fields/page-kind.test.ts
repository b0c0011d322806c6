// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageKind } from '../../src/fields/page-kind.ts';

function kind(html: string): string {
  document.body.innerHTML = html;
  return pageKind(document, []);
}

const list = '<table><tr><td>Mme Aubry</td><td>450,00 €</td></tr></table>';

describe('a page without fields of ours', () => {
  it.each([
    'Loyers',
    'Mes loyers',
    'Loyers déclarés',
    'Déclaration des loyers (close)',
    'Loyers de juillet',
    'Loyers 2024',
  ])('is about rents under "%s"', (heading) => {
    expect(kind(`<h1>${heading}</h1>${list}`)).toBe('rents');
  });

  it.each([
    'Mes quittances de loyer',
    'Encadrement des loyers : ce qui change',
    'Loyers et charges : nouveau sujet',
    'Logements vacants',
    'Locataires',
  ])('is not under "%s"', (heading) => {
    expect(kind(`<h1>${heading}</h1>${list}`)).toBe('other');
  });

  it('is not where it only speaks of rents', () => {
    expect(kind('<h1>Loyers de juillet</h1><p>Le loyer moyen atteint 640 €.</p>')).toBe('other');
    expect(kind('<h1>Loyers de juillet</h1><ul><li>450,00 €</li><li>512,40 €</li></ul>')).toBe(
      'rents',
    );
  });

  it.each([
    ['Mot de passe oublié', 'lost-password'],
    ['Identifiant perdu', 'lost-login-id'],
    ['Perdu de vue', 'other'],
    ['Connexion', 'other'],
  ])('%s: %s', (heading, expected) => {
    expect(kind(`<h1>${heading}</h1>`)).toBe(expected);
  });
});
