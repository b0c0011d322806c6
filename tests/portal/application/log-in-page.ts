import { post } from './backend.ts';
import { chosen, linkNames } from './choices.ts';
import { element } from './element.ts';
import { formOf, noticeBox, passwordField, textField } from './form.ts';

const routeAfter = {
  tenants: '/locataires',
  lists: '/parcs',
  'new-password': '/nouveau-mot-de-passe',
};

/** Log-in. The password stands no longer in the field after a failure, as on most sites. */
export function logInPage(): Node {
  const names = linkNames();
  const notice = noticeBox();
  const loginId = textField('Identifiant', { autocomplete: 'username', spellcheck: 'false' });
  const password = passwordField('Mot de passe', 'current-password');
  const parts = [notice.box, loginId.box, password.box];
  if (chosen('masque') === '1') {
    loginId.input.value = 'LOG XXXXXXXX';
    const remember = element('input', { type: 'checkbox', checked: '' });
    parts.push(element('label', { class: 'check' }, remember, ' Se souvenir de mon identifiant'));
  }

  const submit = async (): Promise<void> => {
    const answer = await post<{ suite: keyof typeof routeAfter }>('/api/connexion', {
      identifiant: loginId.input.value,
      motDePasse: password.input.value,
    });
    if (answer.ok) {
      location.hash = routeAfter[answer.data.suite];
      return;
    }
    password.input.value = '';
    notice.say(answer.data.message ?? 'Échec de connexion.', 'bad');
    password.input.focus();
  };

  const links = element(
    'ul',
    { class: 'links' },
    element('li', {}, element('a', { href: '#/identifiant-perdu' }, names.lostLoginId)),
    element('li', {}, element('a', { href: '#/mot-de-passe-perdu' }, names.lostPassword)),
  );
  if (names.firstLogIn !== undefined) {
    const link = element('a', { href: '#/nouveau-mot-de-passe' }, names.firstLogIn);
    links.append(element('li', {}, 'Première connexion : ', link));
  }
  return element(
    'section',
    { class: 'card' },
    element('h1', {}, 'Connexion à Mon Compte Partenaire'),
    formOf(parts, names.logIn, () => void submit()),
    links,
  );
}
