import { get, post, type SessionData } from './backend.ts';
import { element } from './element.ts';

/** Shows in the header what someone who is logged in may do: see the lists, log out. */
export async function showNavigation(): Promise<void> {
  const answer = await get<SessionData>('/api/session');
  const navigation = document.querySelector('nav');
  if (!answer.ok || !answer.data.ouverte) {
    navigation?.replaceChildren();
    return;
  }
  const button = element('button', { type: 'button' }, 'Déconnexion');
  button.addEventListener('click', async () => {
    await post('/api/deconnexion', {});
    location.hash = '/connexion';
  });
  navigation?.replaceChildren(
    element('a', { href: '#/locataires' }, 'Locataires'),
    element('a', { href: '#/parcs' }, 'Parcs'),
    button,
  );
}
