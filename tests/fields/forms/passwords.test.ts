// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { id, mail, password, rolesOf } from './roles-of.ts';

const fresh = '<label>Mot de passe <input type="password" autocomplete="new-password"></label>';

describe('one password', () => {
  it.each([
    [
      'that a log-in keeps browsers from filling in',
      `${mail}${fresh}<a>Mot de passe oublié ?</a><button>OK</button>`,
    ],
    [
      'where one can be remembered',
      `${mail}${fresh}<label><input type="checkbox"> Se souvenir de moi</label><button>OK</button>`,
    ],
    [
      'beside buttons that lead away',
      `${mail}${password}<button>Identifiant oublié</button><button>Connexion</button>`,
    ],
    [
      'in another language',
      `<input placeholder="Benutzername"><input type="password" placeholder="Passwort"><button>Anmelden</button>`,
    ],
  ])('%s is the one that one has', (_, fields) => {
    expect(rolesOf(`<form>${fields}</form>`)).toBe('login-id password');
  });

  it.each([
    ['that is said to be new', `${mail}${fresh}<button>OK</button>`, 'email new-password'],
    ['of a sign-up', `${mail}${password}<button>S’enregistrer</button>`, 'email new-password'],
    [
      'above which the form says so',
      `<p>Choisissez un nouveau mot de passe.</p>${password}<button>OK</button>`,
      'new-password',
    ],
    [
      'of a lost form',
      `<h1>Mot de passe perdu</h1>${password}<button>Retour à la connexion</button><button>OK</button>`,
      'new-password',
    ],
  ])('%s is chosen there', (_, fields, expected) => {
    expect(rolesOf(`<form>${fields}</form>`)).toBe(expected);
  });
});

describe('a password that shows what is typed', () => {
  it.each([
    ['Mot de passe', 'password'],
    ['Votre mot de passe *', 'password'],
    ['Code d’accès', 'password'],
  ])('has a name: %s', (label, role) => {
    expect(
      rolesOf(`<form><label>Login <input></label><label>${label} <input></label>
      <button>Connexion</button></form>`),
    ).toBe(`login-id ${role}`);
  });

  it.each([
    ['<label>Qu’est-ce qui n’allait pas avec votre mot de passe ? <input></label>'],
    ['<label>Longueur du mot de passe <input type="number"></label>'],
    ['<label>Code PIN à gratter <input maxlength="4"></label>'],
  ])('is none: %s', (field) => {
    expect(rolesOf(`<form>${field}<button>Envoyer</button></form>`)).toBe('-');
  });
});

describe('what opens machines', () => {
  it.each([
    '<label>Utilisateur SMTP <input></label><label>Mot de passe SMTP <input type="password"></label>',
    '<label>Nom <input></label><label>Clé secrète <input type="password"></label>',
    '<label>Réseau Wi-Fi <input></label><label>Clé Wi-Fi <input type="password"></label>',
    '<label>Serveur <input></label><label>Mot de passe <input type="password"></label>',
  ])('is no log-in: %s', (fields) => {
    expect(rolesOf(`<form>${fields}<button>Enregistrer</button></form>`)).toBe('- -');
  });

  it('is one where the page says that one logs in', () => {
    expect(
      rolesOf(`<form><h1>Connexion</h1>${id}${password}<label>Serveur <input></label></form>`),
    ).toBe('login-id password -');
  });

  it('does not make one of a log-in with a key in its name', () => {
    expect(
      rolesOf(`<form>${id}<label>Clé d’accès <input type="password"></label>
      <button>Connexion</button></form>`),
    ).toBe('login-id password');
  });
});

describe('secrets that are saved', () => {
  it.each([
    ['<label>Secret <input type="password"></label>', '-'],
    ['<label>Phrase <input type="password"></label><label>URL <input></label>', '- -'],
    ['<label>Nouveau mot de passe <input type="password"></label>', 'new-password'],
    [
      `${password}<label>Une fois encore <input type="password"></label>`,
      'new-password new-password',
    ],
  ])('are passwords if they are called so: %s', (fields, expected) => {
    expect(rolesOf(`<form>${fields}<button>Ajouter</button></form>`)).toBe(expected);
  });
});

describe('an id beside new passwords', () => {
  const passwords = `<label>Ancien mot de passe <input type="password"></label>
    <label>Nouveau mot de passe <input type="password"></label>`;

  it('is typed to log in', () => {
    expect(rolesOf(`<form><h1>Mettre à jour votre mot de passe</h1>${id}${passwords}</form>`)).toBe(
      'login-id password new-password',
    );
  });

  it('is part of a profile', () => {
    expect(
      rolesOf(`<form><h1>Mon profil</h1><label>Pseudo <input></label>${passwords}</form>`),
    ).toBe('- password new-password');
  });
});
