// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createSubmissionListener,
  type LogInSubmission,
  type SubmissionListener,
  submissionEvents,
} from '../../src/fields/log-in-submission.ts';
import { at, fieldsNow, show } from './outcome/log-in-page.ts';

const fields = `<label>Identifiant <input id="login-id"></label>
  <label>Mot de passe <input id="password" type="password"></label>`;

let listener: SubmissionListener;
let time = 0;

beforeEach(() => {
  listener = createSubmissionListener();
  time = 10_000;
});

function fill(loginId = 'LOG012345A', password = 'secret'): void {
  at('login-id', HTMLInputElement).value = loginId;
  at('password', HTMLInputElement).value = password;
}

/** Shows a page whose log-in is filled in. */
function open(html: string): void {
  show(html);
  fill();
}

/** Sends an event as the user's own, and returns what the listener makes of it. */
function happens(element: Element, event: Event, isTrusted = true): LogInSubmission | undefined {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  Object.defineProperty(event, 'timeStamp', { value: time });
  let heard: LogInSubmission | undefined;
  const hear = (heardEvent: Event) => {
    if (heardEvent === event) heard = listener.hear(event, fieldsNow());
  };
  for (const type of submissionEvents) document.addEventListener(type, hear, true);
  element.addEventListener(event.type, (own) => own.preventDefault(), { once: true });
  element.dispatchEvent(event);
  for (const type of submissionEvents) document.removeEventListener(type, hear, true);
  return heard;
}

const options = { bubbles: true, composed: true, cancelable: true };

function click(selector: string, isTrusted = true): LogInSubmission | undefined {
  return happens(find(selector), new MouseEvent('click', options), isTrusted);
}

function press(selector: string, init: KeyboardEventInit = {}, isTrusted = true) {
  return happens(
    find(selector),
    new KeyboardEvent('keydown', { key: 'Enter', ...options, ...init }),
    isTrusted,
  );
}

function submits(isTrusted = true, submitter: HTMLElement | null = null) {
  const event = new Event('submit', options);
  Object.defineProperty(event, 'submitter', { value: submitter });
  return happens(find('form'), event, isTrusted);
}

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

describe('a click that sends a log-in', () => {
  it.each([
    [`<form>${fields}<button>Se connecter</button></form>`, 'button'],
    [`<form>${fields}<button>Connexion</button></form>`, 'button'],
    [`<form>${fields}<input type="submit" value="CONNEXION"></form>`, '[type=submit]'],
    [`<form>${fields}<button><span id="x">Me connecter</span></button></form>`, '#x'],
    [`<form>${fields}<button type="button">Valider</button></form>`, 'button'],
    [`<form>${fields}<button>Aller à mes loyers</button></form>`, 'button'],
    [`<form>${fields}<button><svg></svg></button></form>`, 'button'],
    [`<form>${fields}<input type="image" alt="OK"></form>`, '[type=image]'],
    [`<form>${fields}<button>Annuler</button><button id="x">Go</button></form>`, '#x'],
    [`<form id="f">${fields}</form><button form="f">Se connecter</button>`, 'button'],
    [`<form>${fields}</form><p><button>Se connecter</button></p>`, 'button'],
    [`<div>${fields}<button>Connexion</button></div>`, 'button'],
    [`<div>${fields}<a href="#">Se connecter</a></div>`, 'a'],
    [`<div>${fields}<a href="javascript:go()">Valider</a></div>`, 'a'],
    [`<div>${fields}<span role="button" tabindex="0">Connexion</span></div>`, '[role=button]'],
    [`<div>${fields}<div class="b"><b id="x">Se connecter</b></div></div>`, '#x'],
    [`<form>${fields}<input required value="3"><button>Valider</button></form>`, 'button'],
    [`<form novalidate>${fields}<input required><button>Valider</button></form>`, 'button'],
    [`<form>${fields}<button>Se connecter avec mon identifiant</button></form>`, 'button'],
    [`<form>${fields}<button>Log in</button></form>`, 'button'],
  ])('%s', (html, pressed) => {
    open(html);
    const submission = click(pressed);
    expect(submission?.loginId.id).toBe('login-id');
    expect(submission?.password.id).toBe('password');
  });

  it.each([
    ['lost password', '<button type="button" id="x">Mot de passe perdu</button>'],
    ['lost id', '<button id="x">Identifiant perdu</button>'],
    ['trouble', '<a href="#" id="x">Problème de connexion</a>'],
    ['eye', '<button type="button" id="x">Afficher le mot de passe</button>'],
    ['eye without a text', '<button type="button" id="x"><svg></svg></button>'],
    ['captcha', '<button type="button" id="x">Changer d’image</button>'],
    ['captcha sound', '<button type="button" id="x">Écouter le code</button>'],
    ['language', '<button type="button" id="x">EN</button>'],
    ['language link', '<a href="#" id="x">English</a>'],
    ['sign-up', '<button type="button" id="x">Créer un compte</button>'],
    ['other way', '<button id="x">S’identifier avec FranceConnect</button>'],
    ['other way, English', '<button id="x">Sign in with a passkey</button>'],
    ['first log-in', '<a href="#" id="x">Première connexion</a>'],
    ['remembering', '<label id="x"><input type="checkbox"> Rester connecté</label>'],
    ['cancel', '<button id="x">Annuler</button>'],
    ['reset', '<button type="reset" id="x">Valider</button>'],
    ['link elsewhere', '<a href="/connexion" id="x">Connexion</a>'],
    ['route', '<a href="#/connexion" id="x">Connexion</a>'],
    ['switched off', '<button id="x" disabled>Se connecter</button>'],
    ['said to be off', '<button id="x" aria-disabled="true">Se connecter</button>'],
    ['heading', '<h2 id="x">Connexion</h2>'],
    ['text', '<p id="x">Votre connexion est sûre et votre mot de passe reste secret.</p>'],
    ['help', '<button type="button" id="x">Aide</button>'],
  ])('is none: %s', (_, html) => {
    open(`<form>${fields}${html}<button>Se connecter</button></form>`);
    expect(click('#x')).toBeUndefined();
    time += 2000;
    expect(click('form > button:last-child')).toBeDefined();
  });

  it.each([
    [
      'a menu above',
      `<nav><button id="x">Connexion</button></nav><form>${fields}<button>OK</button></form>`,
    ],
    [
      'another form',
      `<form>${fields}<button>OK</button></form><form><label>Recherche <input></label><button id="x">Rechercher</button></form>`,
    ],
    ['an empty place', `<form>${fields}<button>OK</button></form><p id="x"></p>`],
  ])('is none in %s', (_, html) => {
    open(html);
    expect(click('#x')).toBeUndefined();
  });

  it('is none when the browser keeps the form back', () => {
    open(`<form>${fields}<input required><button>Se connecter</button></form>`);
    expect(click('button')).toBeUndefined();
  });

  it('is none where a password is chosen', () => {
    open(`<h1>Mettre à jour votre mot de passe</h1><form>${fields}
      <label>Nouveau mot de passe <input type="password"></label><button>Valider</button></form>`);
    expect(click('button')).toBeUndefined();
  });

  it.each([
    ['', 'secret'],
    ['  ', 'secret'],
    ['LOG012345A', ''],
    ['', ''],
  ])('is none with "%s" and "%s"', (loginId, password) => {
    show(`<form>${fields}<button>Connexion</button></form>`);
    fill(loginId, password);
    expect(click('button')).toBeUndefined();
  });

  it.each(['LOG XXXXXXXX', '123456789XXX'])('counts with the masked %s', (loginId) => {
    show(`<form>${fields}<button>Connexion</button></form>`);
    fill(loginId);
    expect(click('button')).toBeDefined();
  });

  it('is the one of the form in which it is', () => {
    const second = fields.replaceAll('id="', 'id="other-');
    open(`<form id="a">${fields}<button>Connexion</button></form>
      <form id="b">${second}<button>Connexion</button></form>`);
    at('other-login-id', HTMLInputElement).value = 'LOG999999Z';
    at('other-password', HTMLInputElement).value = 'other';
    expect(click('#b button')?.password.id).toBe('other-password');
  });

  it('is found in a shadow root', () => {
    show('<app-log-in></app-log-in>');
    const shadow = find('app-log-in').attachShadow({ mode: 'open' });
    shadow.innerHTML = `<form>${fields}<button>Se connecter</button></form>`;
    for (const input of shadow.querySelectorAll('input')) input.value = 'filled';
    const button = shadow.querySelector('button');
    expect(button && happens(button, new MouseEvent('click', options))).toBeDefined();
  });
});

describe('a key', () => {
  const page = `<form>${fields}<input id="captcha" aria-label="Captcha"><button>Connexion</button></form>`;

  it.each(['#login-id', '#password', '#captcha'])('Enter in %s sends', (field) => {
    open(page);
    expect(press(field)).toBeDefined();
  });

  it('Enter sends without a form too', () => {
    open(`<div>${fields}<button type="button">Connexion</button></div>`);
    expect(press('#password')).toBeDefined();
  });

  it.each([' ', 'Enter'])('"%s" sends on what serves as a button', (key) => {
    open(`<div>${fields}<span role="button" tabindex="0">Connexion</span></div>`);
    expect(press('[role=button]', { key })).toBeDefined();
  });

  it.each<[string, string, KeyboardEventInit]>([
    ['another key', '#password', { key: 'a' }],
    ['Tab', '#password', { key: 'Tab' }],
    ['a space in a field', '#password', { key: ' ' }],
    ['a held key', '#password', { repeat: true }],
    ['Enter that ends a composition', '#login-id', { isComposing: true }],
    ['Enter with Ctrl', '#password', { ctrlKey: true }],
    ['Enter with Alt', '#password', { altKey: true }],
    // The browser makes a click of it.
    ['Enter on the button', 'button', {}],
    ['Enter on the page', 'body', {}],
  ])('%s does not', (_, place, init) => {
    open(page);
    expect(press(place, init)).toBeUndefined();
  });

  it('Enter in another form does not', () => {
    open(`${page}<form><label>Recherche <input id="search"></label><button>OK</button></form>`);
    expect(press('#search')).toBeUndefined();
  });

  it('Enter in a form inside of it does not', () => {
    open(`<div>${fields}<form><input id="search" aria-label="Recherche"></form>
      <button type="button">Connexion</button></div>`);
    expect(press('#search')).toBeUndefined();
    expect(press('#password')).toBeDefined();
  });

  it('Enter does not while the button is off', () => {
    open(`<form>${fields}<button disabled>Connexion</button></form>`);
    expect(press('#password')).toBeUndefined();
  });

  it('Enter does not when the browser keeps the form back', () => {
    open(`<form>${fields}<input required><button>Connexion</button></form>`);
    expect(press('#password')).toBeUndefined();
  });
});

describe('a form that is sent', () => {
  const page = `<form>${fields}<a id="go" href="#" onclick="send()">»</a><div id="x" tabindex="0">»</div></form>`;

  it('counts after a click on what may be its button', () => {
    open(page);
    expect(click('#x')).toBeUndefined();
    time += 300;
    expect(submits()).toBeDefined();
  });

  it('counts after a pointer went down on its button', () => {
    open(`<form>${fields}<button>Connexion</button></form>`);
    expect(happens(find('button'), new MouseEvent('pointerdown', options))).toBeUndefined();
    expect(submits()).toBeDefined();
  });

  it('does not by itself, as scripts send it', () => {
    open(page);
    expect(submits()).toBeUndefined();
  });

  it('does not long after a click', () => {
    open(page);
    click('#x');
    time += 1500;
    expect(submits()).toBeUndefined();
  });

  it('does not after a click elsewhere', () => {
    open(`${page}<p id="elsewhere">…</p>`);
    click('#x');
    time += 100;
    click('#elsewhere');
    time += 100;
    expect(submits()).toBeUndefined();
  });

  it('does not after a click in another log-in', () => {
    open(`${page}<div id="other">${fields.replaceAll('id="', 'id="other-')}
      <div id="y" tabindex="0">»</div><button type="button">Valider</button></div>`);
    click('#y');
    expect(submits()).toBeUndefined();
  });

  it('does not by a button for something else', () => {
    open(
      `<form>${fields}<button>Connexion</button><button id="lost">Mot de passe perdu</button><i id="x" tabindex="0">»</i></form>`,
    );
    click('#x');
    expect(submits(true, at('lost', HTMLButtonElement))).toBeUndefined();
    expect(submits(true, null)).toBeDefined();
  });
});

describe('what scripts do', () => {
  const page = `<form>${fields}<button>Connexion</button></form>`;

  it('is no submission', () => {
    open(page);
    expect(click('button', false)).toBeUndefined();
    expect(press('#password', {}, false)).toBeUndefined();
    expect(submits(false)).toBeUndefined();
    expect(submits(true)).toBeUndefined();
  });
});

describe('how often', () => {
  const page = `<form>${fields}<button>Connexion</button></form>`;

  it('is once for the events of one submission', () => {
    open(page);
    expect(press('#password')).toBeDefined();
    expect(click('button')).toBeUndefined();
    expect(submits()).toBeUndefined();
  });

  it('is not again while the outcome is open', () => {
    open(page);
    expect(click('button')).toBeDefined();
    time += 60_000;
    expect(click('button')).toBeUndefined();
    listener.settle();
    expect(click('button')).toBeDefined();
  });

  it('is at most once a second', () => {
    open(page);
    expect(click('button')).toBeDefined();
    listener.settle();
    time += 999;
    expect(click('button')).toBeUndefined();
    time += 1;
    expect(click('button')).toBeDefined();
  });

  it('is not used up by what is no submission', () => {
    show(page);
    expect(click('button')).toBeUndefined();
    fill();
    expect(click('button')).toBeDefined();
  });
});
