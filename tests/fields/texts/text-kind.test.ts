import { describe, expect, it } from 'vitest';
import { passwordKind, purposesOf, textKind } from '../../../src/fields/texts/text-kind.ts';

describe('what a text asks for', () => {
  it.each([
    ['Identifiant', 'login-id'],
    ['Votre identifiant *', 'login-id'],
    ['Nom d’utilisateur ou adresse e-mail', 'login-id'],
    ['Login', 'login-id'],
    ['Code client', 'login-id'],
    ['N° d’adhérent', 'login-id'],
    ['User ID', 'login-id'],
    ['Numéro utilisateur', 'user-number'],
    ['N° d’utilisateur (14 chiffres)', 'user-number'],
    ['Votre numéro d’ utilisateur', 'user-number'],
    ['Mot de passe', 'password'],
    ['MOT DE PASSE :', 'password'],
    ['Mots de passe', 'password'],
    ['Mot de passe reçu par mail', 'password'],
    ['Code confidentiel', 'password'],
    ['Adresse mail', 'email'],
    ['Votre mél', 'email'],
    ['Courriel', 'email'],
    ['Adresse e‑mail pour recevoir votre mot de passe', 'email'],
    ['vous@exemple.fr', 'email'],
    ['Email address', 'email'],
    ['Recopiez le code de l’image', 'captcha'],
    ['Saisissez les caractères affichés', 'captcha'],
    ['Code de sécurité', 'captcha'],
    ['Combien font 3 + 4 ?', 'captcha'],
    ['Code reçu par SMS', 'one-time-code'],
    ['Code de vérification envoyé à votre adresse e-mail', 'one-time-code'],
    ['Verification code', 'one-time-code'],
    ['Rechercher un utilisateur', 'search'],
    ['Que cherchez-vous ?', 'search'],
    ['Identifiant fiscal', 'number'],
    ['N° SIRET', 'number'],
    ['Code postal', 'foreign'],
    ['Numéro de téléphone', 'phone'],
    ['Nom', 'other'],
    ['Prénom', 'other'],
    ['Code', 'code'],
  ])('%s: %s', (text, kind) => {
    expect(textKind(text)).toBe(kind);
  });

  it.each(['', '*', 'Requis', 'LOG012345A', 'Pinson', 'Emailing', 'Identification', 'Comptes'])(
    'says nothing of %j',
    (text) => {
      expect(textKind(text)).toBeUndefined();
    },
  );
});

describe('which password', () => {
  it.each([
    ['Nouveau mot de passe (différent de l’ancien)', 'fresh'],
    ['Choisissez un mot de passe', 'fresh'],
    ['Confirmez le nouveau mot de passe', 'confirm'],
    ['Ressaisissez votre mot de passe', 'confirm'],
    ['Mot de passe provisoire', 'current'],
    ['Ancien mot de passe', 'current'],
    ['Current password', 'current'],
    ['Mot de passe', undefined],
  ])('%s: %s', (text, kind) => {
    expect(passwordKind(text)).toBe(kind);
  });
});

describe('what a form is for', () => {
  it.each([
    ['Se connecter', ['log-in']],
    ['Connexion', ['log-in']],
    ['Identifiant perdu', ['lost']],
    ['IDENTIFIANT PERDU ?', ['lost']],
    ['Mot de passe perdu', ['lost']],
    ['Mot de passe oublié', ['lost']],
    ['J’ai oublié mon mot de passe', ['lost']],
    ['Vous avez perdu votre identifiant ?', ['lost']],
    ['Identifiant ou mot de passe oublié', ['lost']],
    ['Forgot password?', ['lost']],
    ['Code confidentiel oublié ?', ['lost']],
    ['Numéro perdu ?', ['lost']],
    ["I can't sign in", ['lost', 'log-in']],
    ['Se souvenir de moi', ['stay']],
    ['Mes informations', ['profile']],
    ['S’inscrire', ['sign-up']],
    ['Je m’abonne', ['newsletter']],
    ['Déconnexion', []],
    ['Mentions légales', []],
    ['Bien perdu', []],
  ])('%s: %j', (text, purposes) => {
    expect(purposesOf(text)).toEqual(purposes);
  });

  it('takes "Problème de connexion" for lost credentials', () => {
    expect(purposesOf('Problème de connexion')).toContain('lost');
  });
});
