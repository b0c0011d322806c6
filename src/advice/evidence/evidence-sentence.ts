import type { Evidence, EvidenceKind, FieldRole } from '../../domain/field-role.ts';
import { counted } from '../counted.ts';
import { quoted } from '../quoted.ts';

/** A page may put a whole paragraph where a name is expected. */
const longest = 80;

/** What the browser is told that a field is for: the names of `autocomplete`, in French. */
const completions: ReadonlyMap<string, string> = new Map([
  ['username', 'identifiant'],
  ['email', 'adresse e-mail'],
  ['current-password', 'mot de passe'],
  ['new-password', 'nouveau mot de passe'],
  ['one-time-code', 'code à usage unique'],
  ['tel', 'numéro de téléphone'],
]);

/** Each kind of evidence in words; a kind without words does not compile. */
const sentences: Record<EvidenceKind, (text: string | undefined, role: FieldRole) => string> = {
  label: (text) => named('étiquette', text),
  'row-header': (text) => named('début de la ligne', text),
  'text-before': (text) => named('texte à côté du champ', text),
  placeholder: (text) => named('exemple écrit dans le champ vide', text),
  title: (text) => named('texte qui s’affiche au passage de la souris', text),
  'column-header': (text) => named('colonne', text),
  caption: (text) => named('titre du tableau', text),
  heading: (text) => named('titre au-dessus', text),
  button: (text) => named('bouton', text),
  autocomplete: completionSentence,
  name: () => 'nom que la page donne au champ dans son programme',
  type: (_, role) => typeSentence(role),
  'was-password': () => 'la page a d’abord masqué ce que l’on tape ici',
  'max-length': (text) =>
    text === undefined
      ? 'nombre de caractères permis'
      : `${counted(Number(text), 'caractère')} au plus`,
  'input-mode': () => 'champ prévu par la page pour des chiffres',
  'value-shape': () => 'forme de ce que la page y a déjà écrit',
  picture: () => 'image ou dessin à recopier, à côté du champ',
  currency: () => 'signe € à côté du champ',
  'previous-rent': (text) => named('ancien loyer sur la même ligne, colonne', text),
  neighbours: () => 'champs voisins dans le formulaire',
  position: () => 'place du champ, juste avant le mot de passe',
  user: () => 'vous l’avez indiqué',
};

/**
 * Why a field was taken for what it is, in a few words that a user can check on the page:
 * "étiquette « Identifiant »", "14 caractères au plus".
 */
export function evidenceSentence({ kind, text }: Evidence, role: FieldRole): string {
  return sentences[kind](text, role);
}

function named(place: string, text: string | undefined): string {
  return text === undefined || text === '' ? place : `${place} ${quoted(shortened(text))}`;
}

function completionSentence(text = ''): string {
  const said = completions.get(text);
  return said === undefined
    ? named('proposé au navigateur', text)
    : `proposé au navigateur comme ${said}`;
}

function typeSentence(role: FieldRole): string {
  switch (role) {
    case 'password':
    case 'new-password':
      return 'la page masque ce que l’on tape ici';
    case 'email':
    case 'login-id':
      return 'champ prévu par la page pour une adresse e-mail ou un numéro de téléphone';
    case 'user-number':
    case 'captcha':
    case 'one-time-code':
    case 'rent-amount':
      return 'genre de champ choisi par la page';
  }
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
