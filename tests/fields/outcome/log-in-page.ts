import { type FieldIndex, noFields } from '../../../src/fields/field-index.ts';
import {
  type BeforeSubmission,
  beforeSubmission,
  createOutcomeReader,
  type Outcome,
} from '../../../src/fields/outcome.ts';
import { createWholeFinder } from '../../../src/fields/whole-finder.ts';

/** A log-in with a place for messages above it. */
export const logIn = `<main><h1>Connexion à Mon Compte Partenaire</h1><div id="messages"></div>
  <form id="log-in"><label>Identifiant <input id="login-id"></label>
  <label>Mot de passe <input id="password" type="password"></label>
  <button id="send">Se connecter</button></form>
  <p><a href="#/perdu">Identifiant perdu</a> <a href="#/oubli">Mot de passe oublié</a></p></main>`;

const finder = createWholeFinder();

export function fieldsNow(): FieldIndex {
  return finder.look(document) ?? noFields;
}

export function show(html: string): void {
  document.body.innerHTML = html;
}

export function at<E extends Element>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no ${id} on this page`);
  return found;
}

/** Fills in the log-in and reads the page as it is when the log-in is sent. */
export function send(): BeforeSubmission {
  at('login-id', HTMLInputElement).value = 'LOG012345A';
  const password = at('password', HTMLInputElement);
  password.value = 'secret';
  return beforeSubmission(document, fieldsNow(), password);
}

export interface Follower {
  look(isEdited?: boolean, hasGoneOn?: boolean): Outcome;
}

/** Follows what becomes of a submission. */
export function follow(before: BeforeSubmission, now = 0): Follower {
  const reader = createOutcomeReader(before);
  return {
    look: (isEdited = false, hasGoneOn = false) =>
      reader.look({ root: document, fields: fieldsNow(), now, isEdited, hasGoneOn }),
  };
}
