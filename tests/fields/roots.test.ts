// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findFields } from '../../src/fields/find-fields.ts';
import { lostLinks } from '../../src/fields/lost-links.ts';
import { closestOf, openRoots, parentOf } from '../../src/fields/roots.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

/** Writes a page in which each `<template data-shadow>` becomes its parent's open shadow root. */
function open(html: string): void {
  document.body.innerHTML = html;
  attach(document.body);
}

function attach(root: Element | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    template.remove();
    if (shadow === undefined) continue;
    shadow.innerHTML = template.innerHTML;
    attach(shadow);
  }
}

function hostNames(): string[] {
  return openRoots(document).map((root) => ('host' in root ? root.host.id : 'document'));
}

function roles(): string[] {
  return findFields(document).map(({ element, role }) => `${element.name}: ${role}`);
}

describe('openRoots', () => {
  it('lists nested roots in document order', () => {
    open(`<x-a id="a"><template data-shadow><x-b id="b"><template data-shadow></template></x-b>
      </template><x-c id="c"><template data-shadow></template></x-c></x-a>
      <div id="d"><template data-shadow></template></div>`);
    expect(hostNames()).toEqual(['document', 'a', 'b', 'c', 'd']);
  });

  it('finds those of long lists whose first items have one', () => {
    open(
      Array.from(
        { length: 30 },
        (_, n) => `<x-row id="${n}"><template data-shadow></template></x-row>`,
      ).join(''),
    );
    expect(hostNames()).toHaveLength(31);
  });

  it('searches only the first of many rows that are made alike', () => {
    const cell = '<td><x-late id="late"><template data-shadow></template></x-late></td>';
    const rows = (first: number) =>
      Array.from({ length: 30 }, (_, n) => `<tr>${n === first ? cell : '<td></td>'}</tr>`).join('');
    open(`<table>${rows(2)}</table>`);
    expect(hostNames()).toEqual(['document', 'late']);
    open(`<table>${rows(25)}</table>`);
    expect(hostNames()).toEqual(['document']);
  });
});

it('goes up from a shadow root to its host', () => {
  open('<form><x-a id="a"><template data-shadow><p><input></p></template></x-a></form>');
  const input = openRoots(document)[1]?.querySelector('input');
  expect(input && closestOf(input, 'form')?.nodeName).toBe('FORM');
  expect(input && closestOf(input, 'table')).toBeNull();
  expect(input?.parentElement && parentOf(input.parentElement)?.id).toBe('a');
});

const field = (label: string, attributes: string) =>
  `<x-field><template data-shadow><label for="f">${label}</label><input id="f" ${attributes}></template></x-field>`;
const button = (text: string) =>
  `<x-button><template data-shadow><button><slot></slot></button></template>${text}</x-button>`;

describe('fields of web components', () => {
  it.each([
    [
      'each with its label, its id among others alike',
      `<form>${field('Identifiant', 'name="a"')}${field('Mot de passe', 'name="b" type="password"')}
       ${button('Se connecter')}</form>`,
    ],
    [
      'without a form',
      `<main>${field('Identifiant', 'name="a"')}${field('Mot de passe', 'name="b" type="password"')}
       ${button('Se connecter')}</main>`,
    ],
    [
      'a whole application in one root',
      `<x-app><template data-shadow><h1>Connexion</h1>${field('Identifiant', 'name="a"')}
       ${field('Mot de passe', 'name="b" type="password"')}${button('Valider')}</template></x-app>`,
    ],
    [
      'named by a label around the host',
      `<form><label>Identifiant <x-i><template data-shadow><input name="a"></template></x-i></label>
       <label for="h">Mot de passe</label>
       <x-i id="h"><template data-shadow><input name="b" type="password"></template></x-i></form>`,
    ],
    [
      'put into a slot beside its name',
      `<form><x-s><template data-shadow><p>Identifiant</p><slot></slot></template><input name="a"></x-s>
       <x-s><template data-shadow><p>Mot de passe</p><slot></slot></template><input name="b" type="password"></x-s></form>`,
    ],
  ])('finds a log-in: %s', (_, html) => {
    open(html);
    expect(roles()).toEqual(['a: login-id', 'b: password']);
  });

  it.each([
    [
      'a sign-up',
      `<form>${field('Identifiant', 'name="a"')}${field('Mot de passe', 'name="b" type="password"')}
       ${button('Créer mon compte')}</form>`,
      ['b: new-password'],
    ],
    ['a search', `<main>${field('Rechercher', 'name="a"')}${button('OK')}</main>`, []],
    [
      'a newsletter',
      `<main><h2>Newsletter</h2>${field('E-mail', 'name="a"')}${button('Je m’abonne')}</main>`,
      [],
    ],
    [
      'two forms in two roots',
      `<x-one><template data-shadow><h2>Contact</h2>${field('Nom', 'name="n"')}
       ${field('E-mail', 'name="m"')}${button('Envoyer')}</template></x-one>
       <x-two><template data-shadow>${field('Code client', 'name="a"')}
       ${field('Mot de passe', 'name="b" type="password"')}${button('Entrer')}</template></x-two>`,
      ['m: email', 'a: login-id', 'b: password'],
    ],
  ])('tells %s from it', (_, html, expected) => {
    open(html);
    expect(roles()).toEqual(expected);
  });

  it('reads lost links there too', () => {
    open(`${button('Identifiant perdu')}<x-link><template data-shadow><a><slot></slot></a></template>
      Mot de passe oublié ?</x-link>`);
    expect(lostLinks(document)).toEqual(['Identifiant perdu', 'Mot de passe oublié ?']);
  });
});

describe('frames', () => {
  function openFrame(content: Document | null): void {
    document.body.innerHTML = '<label>Rechercher <input></label><frame></frame>';
    const frame = document.querySelector('frame');
    if (frame !== null) Object.defineProperty(frame, 'contentDocument', { value: content });
  }

  it('looks into those that it may read', () => {
    const content = document.implementation.createHTMLDocument();
    content.body.innerHTML = `<form><input name="a" aria-label="Identifiant">
      <input name="b" type="password"></form>`;
    openFrame(content);
    expect(roles()).toEqual(['a: login-id', 'b: password']);
    expect(findFields(document).map(({ group }) => group)).toEqual([
      'frame-1 form-1',
      'frame-1 form-1',
    ]);
  });

  it('passes over those of others', () => {
    openFrame(null);
    expect(roles()).toEqual([]);
  });
});
