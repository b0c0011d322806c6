import type { Card, CardId } from './card.ts';
import { cards } from './cards/index.ts';

/** The id of a card on the popup's page: what its address ends with. */
export function cardAnchor({ number }: Pick<Card, 'number'>): string {
  return `fiche-${number}`;
}

/** The card that an address's hash names, such as `#fiche-5`; undefined if it names none. */
export function cardOfHash(hash: string): CardId | undefined {
  return cards.find((card) => `#${cardAnchor(card)}` === hash)?.id;
}
