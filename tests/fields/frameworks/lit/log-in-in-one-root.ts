import { html, LitElement } from 'lit';
import { rootElement } from '../root.ts';

/** The whole form in one root, with its heading and links. */
class LogInForm extends LitElement {
  override render() {
    return html`
      <h1>Connexion à votre espace</h1>
      <form @submit=${(event: Event) => event.preventDefault()}>
        <p><label for="user">Identifiant de connexion</label><input id="user" data-role="login-id"></p>
        <p><label for="secret">Mot de passe</label><input id="secret" type="password" data-role="password"></p>
        <button>Se connecter</button>
      </form>
      <a href="#/aide">Problème de connexion</a>`;
  }
}

customElements.define('log-in-form', LogInForm);
const form = new LogInForm();
form.className = 'drawn';
rootElement().append(form);
