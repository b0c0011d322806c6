// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findFields } from '../../../src/fields/find-fields.ts';
import { id, mail, password, rolesOf } from './roles-of.ts';

function reasons(html: string): string[] {
  document.body.innerHTML = html;
  return findFields(document).flatMap(({ evidence }) => evidence.map(({ kind }) => kind));
}

describe('numbers that offices give', () => {
  it.each(['Numéro de carte', 'N° SIRET', 'Numéro fiscal', 'Numéro de dossier'])(
    '%s is a login id beside a password alone',
    (label) => {
      const number = `<label>${label} <input></label>`;
      expect(rolesOf(`<form>${number}${password}<button>Valider</button></form>`)).toBe(
        'login-id password',
      );
      expect(rolesOf(`<form>${number}<button>Valider</button></form>`)).toBe('-');
      expect(rolesOf(`<form>${number}${id}${password}<button>Connexion</button></form>`)).toBe(
        '- login-id password',
      );
    },
  );

  it.each(['Numéro de carte bancaire', 'Cryptogramme', 'IBAN', 'Code postal'])(
    '%s never is',
    (label) => {
      expect(
        rolesOf(`<form><label>${label} <input></label>${password}<button>Valider</button></form>`),
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
    expect(rolesOf(lost(field))).toBe('user-number');
  });

  it.each([
    lost('<label>Numéro <input maxlength="10"></label>'),
    lost('<label>N° SIRET <input maxlength="14"></label>'),
    lost('<label>Nom <input maxlength="14"></label>'),
    '<form><h1>Commande</h1><label>Numéro <input maxlength="14"></label><button>Valider</button></form>',
  ])('is not: %s', (html) => {
    expect(rolesOf(html)).toBe('-');
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
      rolesOf(`<form><h1>Mot de passe perdu</h1>${mail}${field}<button>Envoyer</button></form>`),
    ).toBe('email captcha');
  });

  it.each([
    '<div><img src="/logo.png"><input></div>',
    '<label>Nom <input></label>',
    '<label>Montant : 12 + 3 € <input></label>',
    '<div class="captcha"></div><div><label>Nom <input></label></div>',
  ])('do not stand beside others: %s', (field) => {
    expect(rolesOf(`<form><h1>Contact</h1>${mail}${field}<button>Envoyer</button></form>`)).toBe(
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
    expect(rolesOf(`<form><label>${label} <input></label><button>OK</button></form>`)).toBe(
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
    expect(rolesOf(`<form><label>${label} <input></label><button>OK</button></form>`)).toBe('-');
  });

  it('may be typed digit by digit', () => {
    expect(rolesOf(`<form>${boxes(6)}<button>OK</button></form>`)).toBe(
      Array(6).fill('one-time-code').join(' '),
    );
  });

  it.each([
    `<form>${boxes(3)}<button>OK</button></form>`,
    `<form>${boxes(13)}<button>OK</button></form>`,
    `<table><tr><td>${boxes(2)}</td></tr><tr><td>${boxes(3)}</td></tr></table>`,
  ])('but not every letter is one: %s', (html) => {
    expect(rolesOf(html)).not.toContain('one-time-code');
  });
});
