import { get, post, type SessionData } from './backend.ts';
import { element } from './element.ts';
import { formOf, noticeBox, passwordField } from './form.ts';

/** First log-in: a personal password, then the rules of use, then the terms of use (S3, S4). */
export function newPasswordPage(): Node {
  const steps = element('div');
  const notice = noticeBox();
  const password = passwordField('Nouveau mot de passe', 'new-password');
  const repeated = passwordField('Confirmez le nouveau mot de passe', 'new-password');

  const choose = async (): Promise<void> => {
    const answer = await post('/api/nouveau-mot-de-passe', {
      motDePasse: password.input.value,
      confirmation: repeated.input.value,
    });
    if (answer.ok) steps.replaceChildren(rules);
    else notice.say(answer.data.message ?? 'La demande n’a pas abouti.', 'bad');
  };
  const finish = async (): Promise<void> => {
    const session = await get<SessionData>('/api/session');
    location.hash = session.ok && session.data.parc === null ? '/parcs' : '/locataires';
  };
  const terms = consent('J’accepte les conditions générales d’utilisation', () => void finish());
  const rules = consent('J’accepte les règles d’utilisation du service', () =>
    steps.replaceChildren(terms),
  );

  steps.append(formOf([notice.box, password.box, repeated.box], 'Valider', () => void choose()));
  const title = element('h1', {}, 'Mettre à jour votre mot de passe');
  return element('section', { class: 'card' }, title, steps);
}

/** A step with a box to tick before it goes on. */
function consent(text: string, next: () => void): HTMLElement {
  const notice = noticeBox();
  const box = element('input', { type: 'checkbox' });
  const label = element('label', { class: 'check' }, box, ` ${text}`);
  return formOf([notice.box, label], 'Continuer', () => {
    if (box.checked) next();
    else notice.say('Cochez la case pour continuer.', 'bad');
  });
}
