import { type LinkNames, namesOf } from '../link-names.ts';

/**
 * What the address chooses, before or after the `#`. Once said, it holds until the next load.
 *
 * - `liens=2015|2019|2021`: the names of links and buttons of that period
 * - `ecriture=page`: the page itself writes amounts as "1 234,50 €", at load and on blur
 * - `form=0`: no `<form>` element
 * - `nombre=1`: rents in `type=number`
 * - `masque=1`: a remembered log-in, shown masked
 * - `enregistrer=ligne`: a button for each row of the tenant list
 * - `colonne=charges`: charges beside the rents, where the surface stands otherwise
 * - `n=…`: a tenant list of that length, without a log-in
 */
const said = new Map<string, string>();

/** Takes up what the present address says. Returns the route: "/connexion", "/locataire/A00001". */
export function readAddress(): string {
  const [route = '', query = ''] = location.hash.replace(/^#/, '').split('?', 2);
  for (const [name, value] of new URLSearchParams(location.search)) said.set(name, value);
  for (const [name, value] of new URLSearchParams(query)) said.set(name, value);
  return route;
}

export function chosen(name: string): string | undefined {
  return said.get(name);
}

export function linkNames(): LinkNames {
  return namesOf(chosen('liens'));
}
