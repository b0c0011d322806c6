import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { cardAnchor } from '../advice/card-anchor.ts';
import { cardById, cards } from '../advice/cards/index.ts';
import { cardTexts } from '../advice/texts/card.ts';
import { CardBody } from './card-body.tsx';
import type { PopupState } from './model.ts';
import './card-list.css';
import type { CardId } from '../advice/card.ts';

interface CardListProps {
  readonly request: PopupState['request'];
  readonly links: readonly string[];
  readonly onOpenCard: (card: CardId) => void;
  readonly addressOf: (card: CardId) => string | undefined;
  /** What can be done from a card. */
  readonly actionOf: (card: CardId) => ComponentChildren;
}

/** All cards by number and title. A card that was asked for opens and takes the focus. */
export function CardList({ request, links, onOpenCard, addressOf, actionOf }: CardListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (request === undefined) return;
    const details = list.current?.querySelector(`#${cardAnchor(cardById(request.card))}`);
    if (!(details instanceof HTMLDetailsElement)) return;
    details.open = true;
    details.scrollIntoView({ block: 'start' });
    details.querySelector('summary')?.focus({ preventScroll: true });
  }, [request]);
  return (
    <section aria-labelledby="all-cards">
      <h2 id="all-cards">{cardTexts.allCards}</h2>
      <ul class="card-list" ref={list}>
        {cards.map((card) => (
          <li key={card.id}>
            <details id={cardAnchor(card)}>
              <summary>
                <span class="card-number code" aria-hidden="true">
                  {card.number}
                </span>
                <h3>
                  <span class="unseen">{cardTexts.name(card.number)} – </span>
                  {card.title}
                </h3>
              </summary>
              <CardBody
                card={card}
                links={links}
                heading="h4"
                onOpenCard={onOpenCard}
                address={addressOf(card.id)}
                action={actionOf(card.id)}
              />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
