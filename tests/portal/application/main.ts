import { readAddress } from './choices.ts';
import { element } from './element.ts';
import { listsPage } from './lists-page.ts';
import { logInPage } from './log-in-page.ts';
import { lostLoginIdPage, lostPasswordPage } from './lost-pages.ts';
import { showNavigation } from './navigation.ts';
import { newPasswordPage } from './new-password-page.ts';
import { tenantPage } from './tenant-page.ts';
import { tenantsPage } from './tenants-page.ts';

/** The routes by their first part; the page gets the second: "/locataire/A00001". */
const pages: Readonly<Record<string, (rest: string) => Node | Promise<Node>>> = {
  connexion: logInPage,
  'identifiant-perdu': lostLoginIdPage,
  'mot-de-passe-perdu': lostPasswordPage,
  'nouveau-mot-de-passe': newPasswordPage,
  locataires: tenantsPage,
  locataire: tenantPage,
  parcs: listsPage,
};

/** Swaps the content of the page for what the address names. Nothing is loaded. */
async function show(): Promise<void> {
  const address = location.hash;
  const [, name = '', rest = ''] = readAddress().split('/');
  const makePage = pages[name];
  if (makePage === undefined) {
    location.replace('#/connexion');
    return;
  }
  const [content] = await Promise.all([makePage(rest), showNavigation()]);
  // Meanwhile the user may have gone elsewhere.
  if (location.hash !== address) return;
  const main = document.querySelector('main') ?? document.body.appendChild(element('main'));
  main.replaceChildren(content);
  document.title = `${main.querySelector('h1')?.textContent ?? ''} – Mon Compte Partenaire`;
  scrollTo(0, 0);
}

addEventListener('hashchange', () => void show());
void show();
