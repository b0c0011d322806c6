import { readAddress } from './choices.ts';
import { element } from './element.ts';
import { logInPage } from './log-in-page.ts';
import { tenantsPage } from './tenants-page.ts';

/** The routes; "/locataire/ID" is asked for by its first part. */
const pages: Readonly<Record<string, (rest: string) => Node | Promise<Node>>> = {
  connexion: logInPage,
  locataires: tenantsPage,
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
  const content = await makePage(rest);
  // Meanwhile the user may have gone elsewhere.
  if (location.hash !== address) return;
  const main = document.querySelector('main') ?? document.body.appendChild(element('main'));
  main.replaceChildren(content);
  document.title = `${main.querySelector('h1')?.textContent ?? ''} – Mon Compte Partenaire`;
  scrollTo(0, 0);
}

addEventListener('hashchange', () => void show());
void show();
