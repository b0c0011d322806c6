import { bundle } from '../../portal/bundle.ts';
import { type CorpusPage, scriptedPage } from '../bench/corpus-page.ts';

/**
 * Pages of the corpus that are written in frameworks and component libraries, where the way of
 * writing decides what there is to be found. An entry is a file of this folder: it draws its page
 * into `#root` and says in `data-role`, `data-tenant` and `data-previous` on the fields what they
 * are, as the written pages do. Templates are compiled in the page.
 */
export const frameworkPages: readonly CorpusPage[] = [
  drawn('material/log-in.ts', 'log-in', 'Mot de passe oublié'),
  drawn('material/lost.ts', 'lost-login-id'),
  drawn('material/rents.ts', 'rents'),
  drawn('material/home-search.ts', 'other'),
  drawn('material/filtered-table.ts', 'rents'),
  drawn('material/appointment.ts', 'other'),
  drawn('vue/log-in.ts', 'log-in', 'Identifiant perdu|Mot de passe perdu'),
  drawn('vue/lost.ts', 'lost-password', 'Recevoir un nouveau mot de passe'),
  drawn('vue/rents.ts', 'rents'),
  drawn('vue/coefficients.ts', 'other'),
  drawn('vue/simulator.ts', 'other'),
  drawn('vue/closed-declaration.ts', 'rents'),
  drawn('lit/log-in.ts', 'log-in', 'Mot de passe oublié'),
  drawn('lit/log-in-in-one-root.ts', 'log-in', 'Problème de connexion'),
  drawn('lit/new-password.ts', 'new-password'),
  drawn('lit/rents.ts', 'rents'),
  drawn('lit/contact.ts', 'other'),
  drawn('lit/rates.ts', 'other'),
  drawn('react/log-in.tsx', 'log-in', 'Mot de passe oublié'),
  drawn('react/lost.tsx', 'lost-login-id', 'Recevoir mon identifiant'),
  drawn('react/rents.tsx', 'rents'),
  drawn('react/payment.tsx', 'other'),
  drawn('react/charges.tsx', 'rents'),
  drawn('react/chat.tsx', 'other'),
  drawn('tabulator/rents.ts', 'rents'),
  drawn('tabulator/stock.ts', 'other'),
  drawn('tabulator/filtered-headers.ts', 'rents'),
  drawn('tabulator/meters.ts', 'other'),
];

/** `links`: the lost links on the page, with | between. */
function drawn(entry: string, kind: string, links = ''): CorpusPage {
  return scriptedPage({
    name: entry.replace('/', '-').replace(/\.tsx?$/, ''),
    kind,
    links,
    // In a scope of its own: the names in it are not the page's.
    script: async () => `(() => {${await bundle(`../fields/frameworks/${entry}`)}})();`,
    drawn: '#root .drawn',
  });
}
