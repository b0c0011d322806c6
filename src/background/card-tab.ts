import type { CardId } from '../advice/card.ts';
import { cardAnchor } from '../advice/card-anchor.ts';
import { cardById } from '../advice/cards/index.ts';
import { browser } from '../browser/door.ts';

/** Opens a card in a tab beside the one it was asked from, which it goes on speaking about. */
export async function openCardTab(cardId: CardId, tabId: number): Promise<void> {
  const page = browser.runtime.getURL('src/popup/index.html');
  await browser.tabs.create({
    url: `${page}?tab=${tabId}#${cardAnchor(cardById(cardId))}`,
    openerTabId: tabId,
  });
}
