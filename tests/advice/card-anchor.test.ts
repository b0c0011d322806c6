import { expect, test } from 'vitest';
import { cardAnchor, cardOfHash } from '../../src/advice/card-anchor.ts';
import { cards } from '../../src/advice/cards/index.ts';

test('an address names a card by its number', () => {
  expect(cardOfHash('#fiche-5')).toBe('login-id-refused');
  expect(cardOfHash('#fiche-11')).toBe('several-tenant-lists');
});

test.each([
  '',
  '#',
  '#fiche-0',
  '#fiche-12',
  '#fiche-5 ',
  '#fiche-05',
  '#login-id-refused',
  'fiche-5',
])('the address %j names none', (hash) => {
  expect(cardOfHash(hash)).toBeUndefined();
});

test('every card is found again under its own anchor', () => {
  expect(cards.map((card) => cardOfHash(`#${cardAnchor(card)}`))).toEqual(
    cards.map(({ id }) => id),
  );
});
