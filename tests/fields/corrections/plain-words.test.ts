import { expect, it } from 'vitest';
import { plainWords } from '../../../src/fields/corrections/plain-words.ts';

it.each([
  ['Identifiant', 'identifiant'],
  ['Identifiant * :', 'identifiant'],
  ['IDENTIFIANT DE CONNEXION', 'identifiant de connexion'],
  ['Adresse E-mail', 'adresse e-mail'],
  ['Loyer de juillet 2025 (€)', 'loyer de juillet'],
  ['Numéro d’utilisateur', 'numero d utilisateur'],
  ['Somme demandée', 'somme demandee'],
  ['Zone 3b', '*b'],
  ['Loyer de Jeanne Aubry', 'loyer de'],
  ['Loyer de AUBRY Jeanne', 'loyer de'],
  ['loyer de mme aubry', 'loyer de'],
  ['Loyer : M. Durand-Petit, lot 12', 'loyer'],
  ['Loyer, 12 rue des lilas', 'loyer'],
  ['Élodie Çelik', undefined],
  ['AUBRY', undefined],
  ['Mme Aubry', undefined],
  ['605,00 €', undefined],
  ['078 0270075 0001', undefined],
  ['', undefined],
])('%s → %s', (text, words) => {
  expect(plainWords(text)).toBe(words);
});
