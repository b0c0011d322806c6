// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findFields } from '../../../src/fields/find-fields.ts';

/** The roles of all fields of a page, in order; '-' for those without one. */
function roles(html: string): string {
  document.body.innerHTML = html;
  const found = new Map(findFields(document).map(({ element, role }) => [element, role]));
  return [...document.querySelectorAll('input:not([type=checkbox], [type=submit])')]
    .map((input) => (input instanceof HTMLInputElement && found.get(input)) || '-')
    .join(' ');
}

function reasons(html: string): string[] {
  document.body.innerHTML = html;
  return findFields(document).flatMap(({ evidence }) => evidence.map(({ kind }) => kind));
}

const id = '<label>Identifiant <input></label>';
const mail = '<label>Adresse e-mail <input type="email"></label>';
const password = '<label>Mot de passe <input type="password"></label>';
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
    expect(roles(`<form>${fields}</form>`)).toBe('login-id password');
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
    expect(roles(`<form>${fields}</form>`)).toBe(expected);
  });
});

describe('a password that shows what is typed', () => {
  it.each([
    ['Mot de passe', 'password'],
    ['Votre mot de passe *', 'password'],
    ['Code d’accès', 'password'],
  ])('has a name: %s', (label, role) => {
    expect(
      roles(`<form><label>Login <input></label><label>${label} <input></label>
      <button>Connexion</button></form>`),
    ).toBe(`login-id ${role}`);
  });

  it.each([
    ['<label>Qu’est-ce qui n’allait pas avec votre mot de passe ? <input></label>'],
    ['<label>Longueur du mot de passe <input type="number"></label>'],
    ['<label>Code PIN à gratter <input maxlength="4"></label>'],
  ])('is none: %s', (field) => {
    expect(roles(`<form>${field}<button>Envoyer</button></form>`)).toBe('-');
  });
});

describe('what opens machines', () => {
  it.each([
    '<label>Utilisateur SMTP <input></label><label>Mot de passe SMTP <input type="password"></label>',
    '<label>Nom <input></label><label>Clé secrète <input type="password"></label>',
    '<label>Réseau Wi-Fi <input></label><label>Clé Wi-Fi <input type="password"></label>',
    '<label>Serveur <input></label><label>Mot de passe <input type="password"></label>',
  ])('is no log-in: %s', (fields) => {
    expect(roles(`<form>${fields}<button>Enregistrer</button></form>`)).toBe('- -');
  });

  it('is one where the page says that one logs in', () => {
    expect(
      roles(`<form><h1>Connexion</h1>${id}${password}<label>Serveur <input></label></form>`),
    ).toBe('login-id password -');
  });

  it('does not make one of a log-in with a key in its name', () => {
    expect(
      roles(`<form>${id}<label>Clé d’accès <input type="password"></label>
      <button>Connexion</button></form>`),
    ).toBe('login-id password');
  });
});

describe('an e-mail address that changes', () => {
  it('is none to log in with, nor is its repetition', () => {
    expect(
      roles(`<form><label>Nouvelle adresse e-mail <input></label>
        <label>Confirmation de la nouvelle adresse <input></label>
        <label>Mot de passe actuel <input type="password"></label><button>Enregistrer</button></form>`),
    ).toBe('email email password');
  });

  it('has no repetition where nothing confirms it', () => {
    expect(
      roles(`<form>${mail}<label>Adresse <input></label><button>Enregistrer</button></form>`),
    ).toBe('email -');
  });
});

describe('one form around a whole page', () => {
  const search = '<div><input placeholder="Rechercher"><input type="submit" value="OK"></div>';
  const news =
    '<div><h3>Newsletter</h3><input placeholder="E-mail"><input type="submit" value="S’inscrire"></div>';

  it('is taken place by place', () => {
    expect(
      roles(
        `<form>${search}<h2>Actualités</h2><div>${id}${password}<p><button>Valider</button></p></div>${news}</form>`,
      ),
    ).toBe('- login-id password -');
  });

  it('is not where a form has several buttons side by side', () => {
    expect(
      roles(`<form><h2>Créer un compte</h2><div>${mail}</div><div>${password}</div>
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
    expect(roles(html)).toBe(expected);
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
    expect(roles(`<form>${fields}<button>Ajouter</button></form>`)).toBe(expected);
  });
});

describe('numbers that offices give', () => {
  it.each(['Numéro de carte', 'N° SIRET', 'Numéro fiscal', 'Numéro de dossier'])(
    '%s is a login id beside a password alone',
    (label) => {
      const number = `<label>${label} <input></label>`;
      expect(roles(`<form>${number}${password}<button>Valider</button></form>`)).toBe(
        'login-id password',
      );
      expect(roles(`<form>${number}<button>Valider</button></form>`)).toBe('-');
      expect(roles(`<form>${number}${id}${password}<button>Connexion</button></form>`)).toBe(
        '- login-id password',
      );
    },
  );

  it.each(['Numéro de carte bancaire', 'Cryptogramme', 'IBAN', 'Code postal'])(
    '%s never is',
    (label) => {
      expect(
        roles(`<form><label>${label} <input></label>${password}<button>Valider</button></form>`),
      ).toBe('- password');
    },
  );
});

describe('a user number without its name', () => {
  const lost = (field: string) =>
    `<form><h1>Identifiant perdu</h1>${field}<button>Valider</button></form>`;

  it.each([
    '<label>Numéro <input maxlength="14" inputmode="numeric"></label>',
    '<label>Identifiant <input pattern="[0-9]{14}"></label>',
    '<label>Numéro de vos courriers (14 chiffres) <input></label>',
    '<input maxlength="14">',
  ])('is told by its fourteen digits: %s', (field) => {
    expect(roles(lost(field))).toBe('user-number');
  });

  it.each([
    lost('<label>Numéro <input maxlength="10"></label>'),
    lost('<label>N° SIRET <input maxlength="14"></label>'),
    lost('<label>Nom <input maxlength="14"></label>'),
    '<form><h1>Commande</h1><label>Numéro <input maxlength="14"></label><button>Valider</button></form>',
  ])('is not: %s', (html) => {
    expect(roles(html)).toBe('-');
  });

  it('gives its limits as reasons', () => {
    expect(reasons(lost('<input maxlength="14" inputmode="numeric">'))).toEqual([
      'max-length',
      'input-mode',
    ]);
  });
});

describe('captchas without a name', () => {
  it.each([
    '<div class="captcha"><img alt=""><input></div>',
    '<div><img src="/captcha.png"><input></div>',
    '<div><canvas></canvas><label>Code <input></label></div>',
    '<label>4 + 8 = <input></label>',
    '<div><b>Code de vérification</b> <img alt="code"> <input></div>',
  ])('stand beside a picture or a sum: %s', (field) => {
    expect(
      roles(`<form><h1>Mot de passe perdu</h1>${mail}${field}<button>Envoyer</button></form>`),
    ).toBe('email captcha');
  });

  it.each([
    '<div><img src="/logo.png"><input></div>',
    '<label>Nom <input></label>',
    '<label>Montant : 12 + 3 € <input></label>',
    '<div class="captcha"></div><div><label>Nom <input></label></div>',
  ])('do not stand beside others: %s', (field) => {
    expect(roles(`<form><h1>Contact</h1>${mail}${field}<button>Envoyer</button></form>`)).toBe(
      'email -',
    );
  });
});

describe('codes', () => {
  const boxes = (count: number) => '<input maxlength="1">'.repeat(count);

  it.each([
    'Code',
    'Votre code :',
    'Saisissez le code',
    'Code de vérification',
    'Code reçu par SMS',
  ])('%s is a code', (label) => {
    expect(roles(`<form><label>${label} <input></label><button>OK</button></form>`)).toBe(
      'one-time-code',
    );
  });

  it.each([
    'Code avantage',
    'Code promo',
    'Voucher code',
    'Invite code',
    'Digicode',
    'Code couleur',
  ])('%s is none', (label) => {
    expect(roles(`<form><label>${label} <input></label><button>OK</button></form>`)).toBe('-');
  });

  it('may be typed digit by digit', () => {
    expect(roles(`<form>${boxes(6)}<button>OK</button></form>`)).toBe(
      Array(6).fill('one-time-code').join(' '),
    );
  });

  it.each([
    `<form>${boxes(3)}<button>OK</button></form>`,
    `<form>${boxes(13)}<button>OK</button></form>`,
    `<table><tr><td>${boxes(2)}</td></tr><tr><td>${boxes(3)}</td></tr></table>`,
  ])('but not every letter is one: %s', (html) => {
    expect(roles(html)).not.toContain('one-time-code');
  });
});

describe('a log-in whose password comes on the next page', () => {
  it.each([
    `<form>${id}<button>Suivant</button></form>`,
    `<form>${id}<label><input type="checkbox"> Mémoriser mon identifiant</label><button>OK</button></form>`,
    `<form><h1>Connexion</h1>${mail}<button>Continuer</button></form>`,
    '<form><h1>Connexion</h1><label>Numéro fiscal <input></label><button>Continuer</button></form>',
  ])('asks for a login id: %s', (html) => {
    expect(roles(html)).toBe('login-id');
  });

  it.each([
    [`<form>${id}<label>Nom <input></label><button>Suivant</button></form>`, '- -'],
    ['<form><label>Choisissez un identifiant <input></label><button>Suivant</button></form>', '-'],
    [`<form><h1>Inscription</h1>${id}<button>Suivant</button></form>`, '-'],
    [`<form>${mail}<button>Continuer</button></form>`, 'email'],
  ])('others do not: %s', (html, expected) => {
    expect(roles(html)).toBe(expected);
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
    expect(roles(field(value))).toBe(role);
  });

  it('counts for less than any name', () => {
    expect(
      roles('<form><label>E-mail <input value="LOG012345A"></label><button>OK</button></form>'),
    ).toBe('email');
  });
});

describe('an id beside new passwords', () => {
  const passwords = `<label>Ancien mot de passe <input type="password"></label>
    <label>Nouveau mot de passe <input type="password"></label>`;

  it('is typed to log in', () => {
    expect(roles(`<form><h1>Mettre à jour votre mot de passe</h1>${id}${passwords}</form>`)).toBe(
      'login-id password new-password',
    );
  });

  it('is part of a profile', () => {
    expect(roles(`<form><h1>Mon profil</h1><label>Pseudo <input></label>${passwords}</form>`)).toBe(
      '- password new-password',
    );
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
      roles(
        `<form><div ${around}><input name="email" ${own}></div><input name="x">${password}</form>`,
      ),
    ).toBe(expected);
  });
});
