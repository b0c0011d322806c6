import { quoted } from './quoted.ts';

/** The links of the portal that advice sends to. */
export const linkKinds = ['log-in', 'lost-login-id', 'lost-password', 'new-password'] as const;

export type LinkKind = (typeof linkKinds)[number];

/** The names that a link has had, newest first (S1 to S4: the portal's three periods). */
const knownNames: Record<LinkKind, readonly [newest: string, ...older: string[]]> = {
  'log-in': ['Se connecter', 'Connexion'],
  'lost-login-id': ['Problème de connexion', 'Identifiant perdu'],
  'lost-password': ['Mot de passe oublié', 'Mot de passe perdu'],
  'new-password': ['Mettre à jour votre mot de passe'],
};

/** A text longer than this is no link's name. */
const longestName = 60;

/**
 * How to name a link to the user, between guillemets: as the page writes it if it was found there,
 * else by its newest name, with the older ones in brackets.
 * `linksFound`: the texts of the links found on the page.
 */
export function linkName(kind: LinkKind, linksFound: readonly string[]): string {
  const names = knownNames[kind];
  for (const name of names) {
    const found = linksFound.find((text) => isNamed(text, name));
    if (found !== undefined) return quoted(found.trim().replace(/\s+/g, ' '));
  }
  const [newest, ...older] = names;
  if (older.length === 0) return quoted(newest);
  return `${quoted(newest)} (ou ${older.map(quoted).join(', ')})`;
}

function isNamed(text: string, name: string): boolean {
  return text.length <= longestName && folded(text).includes(folded(name));
}

/** Without accents, capitals and doubled spaces. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
