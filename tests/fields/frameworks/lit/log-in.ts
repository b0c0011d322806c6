import { html, render } from 'lit';
import { rootElement } from '../root.ts';
import './x-field.ts';

/** A form in the document whose fields stand each in a root of their own. */
render(
  html`
    <h1 class="drawn">Connexion</h1>
    <form>
      <x-field label="Votre identifiant" marks="login-id"></x-field>
      <x-field label="Votre mot de passe" type="password" marks="password"></x-field>
      <button>Se connecter</button>
    </form>
    <a href="#/oubli">Mot de passe oublié</a>`,
  rootElement(),
);
