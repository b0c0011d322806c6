// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { carriedOver, type Outcome } from '../../../src/fields/outcome.ts';
import { at, type Follower, follow, logIn, send, show } from './log-in-page.ts';

const minute = 60_000;

beforeEach(() => show(logIn));

/** Sends a log-in; the page leaves everything as it is while it waits for its answer. */
function sent(): Follower {
  const follower = follow(send());
  expect(follower.look()).toBe('open');
  return follower;
}

function say(html: string): void {
  at('messages', HTMLElement).innerHTML = html;
}

describe('an old refusal that the page leaves as it stands', () => {
  beforeEach(() => say('<p role="alert">Mot de passe invalide</p>'));

  it('is no answer while the user waits', () => {
    expect(sent().look(true)).toBe('open');
  });

  it('is the answer once the user goes on', () => {
    expect(sent().look(true, true)).toBe('failed');
  });

  it('is none yet while the page is at work', () => {
    const follower = sent();
    at('send', HTMLButtonElement).textContent = 'Connexion en cours';
    expect(follower.look(true, true)).toBe('open');
  });
});

it('is not decided by a user who goes on where the page says nothing', () => {
  expect(sent().look(true, true)).toBe('open');
});

describe('a message in the same document', () => {
  it.each<[string, Outcome]>([
    ['<p role="alert">Mot de passe invalide</p>', 'failed'],
    ['<p>Échec de connexion.</p>', 'failed'],
    ['<div><b>Erreur</b> : identifiant <i>ou</i> mot de passe incorrect.</div>', 'failed'],
    ['<ul><li>Identifiant inconnu.</li></ul>', 'failed'],
    ['<div><b>Mot de passe</b> <b>incorrect</b></div>', 'failed'],
    ['<dialog open><h2>Connexion</h2><p>Mot de passe erroné</p></dialog>', 'failed'],
    [
      '<div role="alert"><p>Identifiant incorrect.</p><p>Service clients : 32 30</p></div>',
      'failed',
    ],
    ['<p>Identifiant incorrect. Plus que 2 essais avant blocage.</p>', 'failed'],
    ['<p>Compte bloqué.</p>', { locked: true }],
    ['<p>Compte bloqué. Réessayez dans 10 minutes.</p>', { locked: true, duration: 10 * minute }],
    [
      '<div><p>Votre compte est bloqué.</p><p>Réessayez dans 9 min 30 s.</p></div>',
      { locked: true, duration: 9.5 * minute },
    ],
    [
      '<p>Mot de passe incorrect.</p><p>Votre compte est maintenant bloqué pendant 1 heure.</p>',
      { locked: true, duration: 60 * minute },
    ],
    ['<p>Captcha incorrect</p>', 'no-attempt'],
    ['<p>Ce champ est obligatoire</p>', 'no-attempt'],
    ['<p>Le service est momentanément indisponible.</p>', 'open'],
    ['<p>Votre session a expiré, veuillez vous reconnecter.</p>', 'open'],
    ['<p>Identifiant, mot de passe ou captcha incorrect</p>', 'open'],
    ['<p>Attention : après 5 essais, votre compte sera bloqué.</p>', 'open'],
    ['<p>Vérification en cours…</p>', 'open'],
    ['<p hidden>Mot de passe invalide</p>', 'open'],
    ['<p style="display: none">Compte bloqué</p>', 'open'],
    ['<p><a href="#">Identifiant ou mot de passe incorrect</a></p>', 'open'],
    ['<p><button type="button">Compte bloqué</button></p>', 'open'],
    ['<template><p>Mot de passe invalide</p></template>', 'open'],
    ['<script>"Mot de passe invalide"</script>', 'open'],
    ['<select><option>Mot de passe invalide</option></select>', 'open'],
    [`<p>Mot de passe invalide. ${'Lisez cette page d’aide. '.repeat(20)}</p>`, 'open'],
  ])('%s: %o', (html, expected) => {
    const follower = sent();
    say(html);
    expect(follower.look()).toEqual(expected);
  });

  it('is found in a toast at the end of a long page', () => {
    document.body.insertAdjacentHTML('beforeend', '<p>Une page très longue.</p>'.repeat(2000));
    const follower = sent();
    document.body.insertAdjacentHTML('beforeend', '<div><span>Mot de passe invalide</span></div>');
    expect(follower.look()).toBe('failed');
  });

  it('is found in a shadow root', () => {
    const follower = sent();
    const host = document.createElement('app-message');
    at('messages', HTMLElement).append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Mot de passe invalide</p>';
    expect(follower.look()).toBe('failed');
  });

  it('is found where a field names it as its error', () => {
    const news = '<p>Bonjour.</p>';
    show(`${news.repeat(900)}<p id="e"></p>${news.repeat(9)}${logIn}${news.repeat(9)}`);
    at('password', HTMLElement).setAttribute('aria-describedby', 'e');
    const follower = sent();
    at('e', HTMLElement).textContent = 'Mot de passe invalide';
    expect(follower.look()).toBe('failed');
  });

  it('counts in other words where the page marks a field as wrong', () => {
    const follower = sent();
    say('<p role="alert">Oups, essayez encore !</p>');
    expect(follower.look()).toBe('open');
    at('password', HTMLElement).setAttribute('aria-invalid', 'true');
    expect(follower.look()).toBe('failed');
  });

  it('does not in other words where the field was marked before', () => {
    at('password', HTMLElement).setAttribute('aria-invalid', 'true');
    const follower = sent();
    say('<p role="alert">Oups, essayez encore !</p>');
    expect(follower.look()).toBe('open');
  });

  it('stays what it was once decided', () => {
    const follower = sent();
    say('<p>Mot de passe invalide</p>');
    expect(follower.look()).toBe('failed');
    show('<button>Déconnexion</button>');
    expect(follower.look()).toBe('failed');
  });

  it('can come after another kind of trouble', () => {
    const follower = sent();
    say('<p>Le service est momentanément indisponible.</p>');
    expect(follower.look()).toBe('open');
    say('<p>Mot de passe invalide</p>');
    expect(follower.look()).toBe('failed');
  });
});

describe('a message that stood there before', () => {
  const old = '<p role="alert">Mot de passe invalide</p>';
  beforeEach(() => say(old));

  it('proves nothing while it only stays', () => {
    const follower = sent();
    expect(follower.look()).toBe('open');
    expect(follower.look()).toBe('open');
  });

  it('proves a failure when it was gone and came again', () => {
    const follower = sent();
    say('');
    expect(follower.look()).toBe('open');
    say(old);
    expect(follower.look()).toBe('failed');
  });

  it('proves a failure when it was hidden and is shown again', () => {
    const follower = sent();
    at('messages', HTMLElement).hidden = true;
    expect(follower.look()).toBe('open');
    at('messages', HTMLElement).hidden = false;
    expect(follower.look()).toBe('failed');
  });

  it('proves a failure without a button too', () => {
    at('send', HTMLElement).outerHTML = '<a href="#">Se connecter</a>';
    const follower = sent();
    say(old);
    expect(follower.look()).toBe('failed');
  });

  it('proves a failure when it was drawn anew', () => {
    const follower = sent();
    say(old);
    expect(follower.look()).toBe('failed');
  });

  it('proves a failure when only its text was', () => {
    const follower = sent();
    document.querySelector('[role=alert]')?.replaceChildren('Mot de passe invalide');
    expect(follower.look()).toBe('failed');
  });

  it('proves nothing when it is drawn anew while the page is at work', () => {
    const follower = follow(send());
    at('send', HTMLButtonElement).disabled = true;
    say(old);
    expect(follower.look()).toBe('open');
    show('<nav><a href="#">Déconnexion</a></nav>');
    expect(follower.look()).toBe('succeeded');
  });

  it.each([
    ['off', (button: HTMLButtonElement, on: boolean) => button.toggleAttribute('disabled', on)],
    [
      'said to be off',
      (button: HTMLButtonElement, on: boolean) => button.setAttribute('aria-disabled', String(on)),
    ],
    [
      'at work by its text',
      (button: HTMLButtonElement, on: boolean) => {
        button.textContent = on ? 'Connexion en cours…' : 'Se connecter';
      },
    ],
    [
      'in a form at work',
      (button: HTMLButtonElement, on: boolean) =>
        button.form?.setAttribute('aria-busy', String(on)),
    ],
  ])('proves a failure when the button was %s and is no more', (_, set) => {
    const follower = follow(send());
    set(at('send', HTMLButtonElement), true);
    expect(follower.look()).toBe('open');
    set(at('send', HTMLButtonElement), false);
    expect(follower.look()).toBe('failed');
  });

  it('is another one when its words change', () => {
    const follower = sent();
    say('<p role="alert">Mot de passe invalide. Plus que 2 essais.</p>');
    expect(follower.look()).toBe('failed');
  });

  it('does not stand in the way of a success', () => {
    const follower = sent();
    show('<nav><a href="#">Se déconnecter</a></nav><h1>Locataires</h1>');
    expect(follower.look()).toBe('succeeded');
  });
});

describe('the log-in again in the same document', () => {
  const password = () => at('password', HTMLInputElement);

  it('is a failure when the page empties the password later', () => {
    const follower = sent();
    password().value = '';
    expect(follower.look()).toBe('failed');
  });

  it('is none when the page empties it at once, and goes on working', () => {
    const follower = follow(send());
    password().value = '';
    expect(follower.look()).toBe('open');
    expect(follower.look()).toBe('open');
  });

  it('is a failure when it empties it at once, works, and is ready again', () => {
    const follower = follow(send());
    password().value = '';
    at('log-in', HTMLElement).setAttribute('aria-busy', 'true');
    expect(follower.look()).toBe('open');
    at('log-in', HTMLElement).removeAttribute('aria-busy');
    expect(follower.look()).toBe('failed');
  });

  it('is a failure though the button waits for a password', () => {
    const follower = sent();
    password().value = '';
    at('send', HTMLButtonElement).disabled = true;
    expect(follower.look()).toBe('failed');
  });

  it('is none when the user empties the password', () => {
    const follower = sent();
    password().value = '';
    expect(follower.look(true)).toBe('open');
  });

  it('is a failure when the form was gone and comes again', () => {
    const follower = follow(send());
    show('<p>Vérification en cours…</p>');
    expect(follower.look()).toBe('open');
    show(logIn);
    expect(follower.look()).toBe('failed');
  });

  it('is none when the same form comes again as it was', () => {
    const follower = follow(send());
    const form = at('log-in', HTMLElement);
    form.hidden = true;
    expect(follower.look()).toBe('open');
    form.hidden = false;
    expect(follower.look()).toBe('open');
  });

  it('is none after trouble of another kind', () => {
    const follower = sent();
    say('<p>Service momentanément indisponible</p>');
    expect(follower.look()).toBe('open');
    password().value = '';
    say('');
    expect(follower.look()).toBe('open');
  });

  it('is a refused captcha when the page says so and empties the password', () => {
    const follower = sent();
    password().value = '';
    say('<p>Le code de sécurité saisi est erroné</p>');
    expect(follower.look()).toBe('no-attempt');
  });

  it('is a failure though the emptied field is now said to be missing', () => {
    const follower = sent();
    password().value = '';
    say('<p>Ce champ est obligatoire</p>');
    expect(follower.look()).toBe('failed');
  });

  it('is none while the page is at work', () => {
    const follower = sent();
    password().value = '';
    at('log-in', HTMLElement).setAttribute('aria-busy', 'true');
    expect(follower.look()).toBe('open');
  });
});

describe('what comes after a log-in', () => {
  it.each<[string, Outcome]>([
    ['<nav><a href="#">Déconnexion</a></nav>', 'succeeded'],
    ['<header><button>Se déconnecter</button></header><h1>Accueil</h1>', 'succeeded'],
    ['<div hidden><a role="menuitem" href="#">Déconnexion</a></div>', 'succeeded'],
    ['<a href="/logout"><svg></svg></a>', 'succeeded'],
    ['<a href="#" aria-label="Log out"></a>', 'succeeded'],
    [
      `<h1>Mettre à jour votre mot de passe</h1><form><label>Nouveau mot de passe <input type="password">
       </label><label>Confirmation <input type="password"></label><button>Enregistrer</button></form>`,
      'succeeded',
    ],
    [
      `<h1>Vérification</h1><form><label>Code reçu par SMS <input autocomplete="one-time-code">
       </label><button>Valider</button></form>`,
      'succeeded',
    ],
    [
      `<h1>Conditions générales d’utilisation</h1><p>Lisez ce qui suit.</p>
       <button>J’accepte</button>`,
      'succeeded',
    ],
    [
      `<h1>Bienvenue</h1><label><input type="checkbox"> J’ai lu et j’accepte les règles
       d’utilisation</label><button>Continuer</button>`,
      'succeeded',
    ],
    ['<h1>Connexion refusée</h1><p>Identifiant ou mot de passe incorrect.</p>', 'failed'],
    [
      '<h1>Compte bloqué</h1><p>Réessayez dans 10 minutes.</p>',
      { locked: true, duration: 600_000 },
    ],
    ['', 'open'],
    ['<p>Chargement…</p>', 'open'],
    ['<h1>Erreur technique</h1><p>Une erreur est survenue.</p>', 'open'],
    ['<p>Vous avez été déconnecté.</p>', 'open'],
    ['<h1>Bienvenue</h1><p>Vous êtes connecté.</p>', 'open'],
    ['<p>Déconnexion automatique dans 10 minutes</p>', 'open'],
    ['<footer><a href="#">Conditions générales d’utilisation</a></footer>', 'open'],
    ['<footer><h3>Conditions d’utilisation</h3></footer><p>Des cookies servent ici.</p>', 'open'],
    [
      `<h1>Mot de passe oublié</h1><form><label>Adresse e-mail <input type="email"></label>
       <button>Envoyer</button></form>`,
      'open',
    ],
    [
      `<h1>Identifiant perdu</h1><p role="alert">Identifiant inconnu.</p><form>
       <label>Numéro utilisateur <input></label><button>Envoyer</button></form>`,
      'open',
    ],
    [
      `<h1>Mot de passe oublié</h1><form><label>Code reçu par e-mail
       <input autocomplete="one-time-code"></label><button>Valider</button></form>`,
      'open',
    ],
    [
      `<h1>Créer un compte</h1><form><label>Adresse e-mail <input type="email"></label>
       <label>Mot de passe <input type="password" autocomplete="new-password"></label>
       <button>Créer un compte</button></form>`,
      'open',
    ],
  ])('%s: %o', (html, expected) => {
    const follower = sent();
    show(html);
    expect(follower.look()).toEqual(expected);
  });

  it('is no success where a way to log out was prepared before', () => {
    const menu = '<nav hidden><a id="out" href="#">Déconnexion</a></nav>';
    show(menu + logIn);
    const follower = follow(send());
    show(`${menu}<p>Chargement…</p>`);
    expect(follower.look()).toBe('open');
    document.querySelector('nav')?.removeAttribute('hidden');
    expect(follower.look()).toBe('succeeded');
  });

  it('waits until the page is there', () => {
    const follower = follow(carriedOver(send()));
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    expect(follower.look()).toBe('open');
    Reflect.deleteProperty(document, 'readyState');
    expect(follower.look()).toBe('failed');
  });

  it('is no success while the log-in stands there', () => {
    const follower = sent();
    document.body.insertAdjacentHTML('beforeend', '<a href="#">Déconnexion</a>');
    expect(follower.look()).toBe('open');
  });
});

describe('a page that was loaded since', () => {
  function loaded(html: string, before = ''): Outcome {
    show(before + logIn);
    const carried = carriedOver(send());
    show(html);
    return follow(structuredClone(carried)).look();
  }

  it.each<[string, Outcome]>([
    [logIn, 'failed'],
    [`<p class="error">Identifiant ou mot de passe incorrect</p>${logIn}`, 'failed'],
    [`<p>Compte bloqué pendant 10 minutes</p>${logIn}`, { locked: true, duration: 10 * minute }],
    ['<a href="/sortie">Déconnexion</a><h1>Mes locataires</h1>', 'succeeded'],
    [`<p>Captcha incorrect</p>${logIn}`, 'no-attempt'],
    [`<p>Votre session a expiré</p>${logIn}`, 'open'],
    [`<p>Le format de l’identifiant est incorrect</p>${logIn}`, 'open'],
    [`<a href="/sortie">Déconnexion</a>${logIn}`, 'open'],
    ['<h1>Service momentanément indisponible</h1>', 'open'],
    ['', 'open'],
  ])('%s: %o', (html, expected) => {
    expect(loaded(html)).toEqual(expected);
  });

  it('does not take for an answer what the page before said too', () => {
    const notice = '<p>Site en maintenance cette nuit</p>';
    expect(loaded(notice + logIn, notice)).toBe('failed');
    const warning = '<p>Votre compte est bloqué après 5 essais</p>';
    expect(loaded(warning + logIn, warning)).toBe('failed');
  });

  it('takes for one what it announces', () => {
    const locked = '<p role="alert">Compte bloqué</p>';
    expect(loaded(locked + logIn, locked)).toEqual({ locked: true });
  });

  it('tells the next page no text', () => {
    show(`<p>Mot de passe invalide</p>${logIn}`);
    expect(carriedOver(send())).toEqual({
      kinds: ['refused'],
      offers: { shown: [], prepared: [] },
    });
  });
});
