// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findFields } from '../../src/fields/find-fields.ts';

function found(html: string): string[] {
  document.body.innerHTML = html;
  return findFields(document).map(({ element, role, rowLabel, previous }) =>
    [`${element.id}:${role}`, rowLabel, previous].filter((part) => part !== undefined).join(' / '),
  );
}

beforeEach(() => {
  document.title = '';
});

describe('log-ins', () => {
  it('finds both fields of a form', () => {
    expect(
      found(`<h1>Connexion</h1><form><label for="a">Identifiant</label><input id="a">
        <label for="b">Mot de passe</label><input id="b" type="password"><button>Se connecter</button></form>`),
    ).toEqual(['a:login-id', 'b:password']);
  });
  it('finds them without a form', () => {
    expect(
      found(`<div><input id="q" type="search" placeholder="Rechercher"><button>OK</button></div>
        <section><h2>Mon espace</h2><div><span>Votre identifiant</span><input id="a"></div>
        <div><span>Votre mot de passe</span><div><input id="b" type="password"><button>Afficher</button></div></div><button>Valider</button></section>`),
    ).toEqual(['a:login-id', 'b:password']);
  });
});

describe('rents', () => {
  it('finds the column, the rents before and the tenants', () => {
    expect(
      found(`<table><thead><tr><th>Locataire</th><th>Surface (m²)</th><th>Loyer juillet 2023</th><th>Loyer juillet 2024</th></tr></thead>
      <tbody><tr><td>M. Durand</td><td><input id="s1" value="45"></td><td>605,00 €</td><td><input id="r1"> €</td></tr>
      <tr><td>Mme Petit</td><td><input id="s2" value="30"></td><td>1 605,00 €</td><td><input id="r2"> €</td></tr></tbody></table>`),
    ).toEqual(['r1:rent-amount / M. Durand / 605,00', 'r2:rent-amount / Mme Petit / 1 605,00']);
  });
});
