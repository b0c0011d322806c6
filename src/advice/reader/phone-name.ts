import { characterName } from './character-name.ts';

/** The first names by which letters are told apart on the phone in France. */
const firstNames = [
  'Anatole',
  'Berthe',
  'Célestin',
  'Désiré',
  'Eugène',
  'François',
  'Gaston',
  'Henri',
  'Irma',
  'Joseph',
  'Kléber',
  'Louis',
  'Marcel',
  'Nicolas',
  'Oscar',
  'Pierre',
  'Quintal',
  'Raoul',
  'Suzanne',
  'Thérèse',
  'Ursule',
  'Victor',
  'William',
  'Xavier',
  'Yvonne',
  'Zoé',
];

/** A character as it is read out: "B majuscule, comme Berthe", "chiffre sept", "zéro". */
export function phoneName(char: string): string {
  const firstName = firstNames.find((name) => name.charAt(0) === char.toUpperCase());
  const name = characterName(char);
  return firstName === undefined ? name : `${name}, comme ${firstName}`;
}
