import { expect, it } from 'vitest';
import { fold, readable } from '../../src/fields/fold.ts';

it.each([
  ['Identifiant', 'identifiant'],
  ['  Mot de\u00a0passe\u202f: ', 'mot de passe :'],
  ['Mél.', 'mel.'],
  ['L’adresse électronique', "l'adresse electronique"],
  ['N° utilisateur', 'numero utilisateur'],
  ['Nº d’utilisateur', "numero d'utilisateur"],
  ['CŒUR', 'coeur'],
  ['m²', 'm2'],
  ['Ｌｏｙｅｒ', 'loyer'],
  ['a\u200bb', 'a b'],
  ['', ''],
])('folds %j to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('keeps letters and accents in what is shown', () => {
  expect(readable(' Loyer\n   d’été\u00a0: ')).toBe('Loyer d’été :');
});
