import { spelled } from '../sentences/spelled.ts';

/**
 * One character in a few words, to be compared with a letter or read over the phone: "L minuscule",
 * "i majuscule", "zéro", "O majuscule", "chiffre un", "barre verticale", "espace". Letters bear
 * their case, and no name is that of another character that is looked at or heard alike.
 */
export function characterName(char: string): string {
  // As short as on the phone: no letter is called so.
  if (char === '0') return 'zéro';
  const name = spelled(char).replace(/^(?:la lettre|une|un|le|la) /u, '');
  // The strokes have their case already, written in the form in which it can be told.
  return /^\p{Lu}$/u.test(char) && char !== 'I' ? `${name} majuscule` : name;
}
