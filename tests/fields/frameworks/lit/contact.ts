import { html, render } from 'lit';
import { rootElement } from '../root.ts';
import './x-field.ts';

/** What a site's footer and a contact page ask for. */
render(
  html`
    <h1 class="drawn">Nous écrire</h1>
    <x-field label="Rechercher dans le site" type="search"></x-field>
    <form>
      <x-field label="Nom"></x-field>
      <x-field label="Téléphone" type="tel"></x-field>
      <x-field label="Objet de votre message"></x-field>
      <button>Envoyer le message</button>
    </form>
    <form>
      <x-field label="Votre code postal" hint="Pour les nouvelles de votre département"></x-field>
      <button>S’inscrire à la lettre d’information</button>
    </form>`,
  rootElement(),
);
