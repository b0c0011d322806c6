import { counted } from '../counted.ts';
import { characterName } from '../reader/character-name.ts';

/** The words of the reader of provisional passwords. */
export const readerTexts = {
  title: 'Lire le mot de passe provisoire',
  product: 'Assistant bailleur, non officiel',
  close: 'Masquer le mot de passe',
  keys: 'Échap pour masquer',

  compare: 'Comparez chaque caractère avec votre mail ou votre lettre.',
  doubtful:
    'Les caractères encadrés en bleu se confondent avec d’autres : cliquez sur l’un d’eux pour le changer.',
  clear: 'Aucun caractère de ce mot de passe ne prête à confusion.',
  /** The accessible name of all characters together. */
  characters: 'Les caractères du mot de passe',
  /** `at`: from 1. */
  character: (at: number, name: string) => `Caractère ${at} : ${name}`,
  switchable: (at: number, name: string, next: string) =>
    `Caractère ${at} : ${name}. Changer en ${next}`,
  foreign: 'autre alphabet',
  spell: 'Épeler au téléphone',
  spellNoMore: 'Ne plus épeler',

  readings: 'Lectures possibles',
  asking: 'Un instant…',
  left: (count: number) =>
    `Il reste au plus ${counted(count, 'essai')} avant le blocage du compte.`,
  leftUnknown: 'Le nombre d’essais restants est inconnu : une seule lecture est proposée.',
  triedUnknown: 'L’assistant ne sait pas lesquelles ont déjà été essayées.',
  asShown: 'Comme affiché ci-dessus',
  /** One character of a reading that is not as shown. `at`: from 1. */
  changed: (at: number, char: string) =>
    `${at === 1 ? '1er' : `${at}e`} caractère : ${characterName(char)}`,
  next: 'À essayer maintenant',
  tried: 'Déjà essayée',
  inField: 'C’est ce qui est dans le champ.',
  use: 'Utiliser cette lecture',
  /** `what`: in what it is not as shown. */
  namedUse: (what: string) => `Utiliser cette lecture. ${what}`,

  showAnyway: 'Voir quand même les lectures',
  allTried: 'Toutes les lectures ont été essayées.',
  allTriedAdvice:
    'S’il est venu par mail, demandez-en un autre, 24 heures après ce mail. S’il est venu par courrier, adressez-vous à votre Caf.',

  personal: 'C’est mon mot de passe personnel',
  personalNoted: 'C’est noté : le lecteur ne sera plus proposé pour ce compte.',
  used: 'Cette lecture est maintenant dans le champ. À vous de valider, avec le bouton de la page.',
  refused: 'La page n’a pas gardé cette lecture. Tapez le mot de passe à la main.',

  hidingSoon: 'Le mot de passe sera masqué dans 20 secondes.',
  keep: 'Garder affiché',
  hidden: 'Le mot de passe n’est plus affiché.',
} as const;
