// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { id, mail, password, rolesOf } from './roles-of.ts';

describe('an e-mail address that changes', () => {
  it('is none to log in with, nor is its repetition', () => {
    expect(
      rolesOf(`<form><label>Nouvelle adresse e-mail <input></label>
        <label>Confirmation de la nouvelle adresse <input></label>
        <label>Mot de passe actuel <input type="password"></label><button>Enregistrer</button></form>`),
    ).toBe('email email password');
  });

  it('has no repetition where nothing confirms it', () => {
    expect(
      rolesOf(`<form>${mail}<label>Adresse <input></label><button>Enregistrer</button></form>`),
    ).toBe('email -');
  });
});

describe('one form around a whole page', () => {
  const search = '<div><input placeholder="Rechercher"><input type="submit" value="OK"></div>';
  const news =
    '<div><h3>Newsletter</h3><input placeholder="E-mail"><input type="submit" value="S’inscrire"></div>';

  it('is taken place by place', () => {
    expect(
      rolesOf(
        `<form>${search}<h2>Actualités</h2><div>${id}${password}<p><button>Valider</button></p></div>${news}</form>`,
      ),
    ).toBe('- login-id password -');
  });

  it('is not where a form has several buttons side by side', () => {
    expect(
      rolesOf(`<form><h2>Créer un compte</h2><div>${mail}</div><div>${password}</div>
        <div><button>Valider</button><button>Plus tard</button></div></form>`),
    ).toBe('email new-password');
  });
});

describe('an e-mail address', () => {
  it.each([
    [
      `<form><h1>Première connexion</h1>${mail}<label>Téléphone <input></label><button>Suivant</button></form>`,
      'email -',
    ],
    [`<form>${mail}<button>Inviter</button></form>`, 'email'],
    [`<form>${mail}<label>Nom <input></label><button>Filtrer</button></form>`, '- -'],
    [
      `<form>${mail}<label>Mot de passe (facultatif) <input type="password"></label></form>`,
      'email new-password',
    ],
  ])('is asked for otherwise: %s', (html, expected) => {
    expect(rolesOf(html)).toBe(expected);
  });
});

describe('a log-in whose password comes on the next page', () => {
  it.each([
    `<form>${id}<button>Suivant</button></form>`,
    `<form>${id}<label><input type="checkbox"> Mémoriser mon identifiant</label><button>OK</button></form>`,
    `<form><h1>Connexion</h1>${mail}<button>Continuer</button></form>`,
    '<form><h1>Connexion</h1><label>Numéro fiscal <input></label><button>Continuer</button></form>',
  ])('asks for a login id: %s', (html) => {
    expect(rolesOf(html)).toBe('login-id');
  });

  it.each([
    [`<form>${id}<label>Nom <input></label><button>Suivant</button></form>`, '- -'],
    ['<form><label>Choisissez un identifiant <input></label><button>Suivant</button></form>', '-'],
    [`<form><h1>Inscription</h1>${id}<button>Suivant</button></form>`, '-'],
    [`<form>${mail}<button>Continuer</button></form>`, 'email'],
  ])('others do not: %s', (html, expected) => {
    expect(rolesOf(html)).toBe(expected);
  });
});

describe('what a page already wrote into a field', () => {
  const field = (value: string) =>
    `<form><input value="${value}"><button>Connexion</button></form>`;

  it.each([
    ['LOG012345A', 'login-id'],
    ['marie@exemple.fr', 'email'],
    ['35900007090001', '-'],
    ['Marie', '-'],
  ])('%s: %s', (value, role) => {
    expect(rolesOf(field(value))).toBe(role);
  });

  it('counts for less than any name', () => {
    expect(
      rolesOf('<form><label>E-mail <input value="LOG012345A"></label><button>OK</button></form>'),
    ).toBe('email');
  });
});

describe('traps for robots', () => {
  it.each([
    ['aria-hidden="true"', 'tabindex="-1"', '- login-id password'],
    ['inert', '', '- login-id password'],
    ['', '', 'login-id - password'],
    ['aria-hidden="true"', '', 'login-id - password'],
  ])('within %s and with %s: %s', (around, own, expected) => {
    expect(
      rolesOf(
        `<form><div ${around}><input name="email" ${own}></div><input name="x">${password}</form>`,
      ),
    ).toBe(expected);
  });
});
