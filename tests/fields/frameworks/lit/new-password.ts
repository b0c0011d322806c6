import { html, render } from 'lit';
import { rootElement } from '../root.ts';
import './x-field.ts';

render(
  html`
    <h1 class="drawn">Choisissez votre mot de passe</h1>
    <form>
      <x-field label="Nouveau mot de passe" type="password" hint="12 caractères au moins" marks="new-password"></x-field>
      <x-field label="Confirmation" type="password" marks="new-password"></x-field>
      <button>Enregistrer</button>
    </form>`,
  rootElement(),
);
