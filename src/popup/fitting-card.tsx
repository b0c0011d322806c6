import type { ComponentChildren } from 'preact';
import type { AccountSeen } from '../advice/attempts/notice-words.ts';
import type { CardId } from '../advice/card.ts';
import { chooseCard } from '../advice/choose-card.ts';
import type { Situation } from '../advice/situation.ts';
import { cardTexts } from '../advice/texts/card.ts';
import { CardBody } from './card-body.tsx';
import './fitting-card.css';

interface FittingCardProps {
  readonly situation: Situation;
  /** The attempts on the account that the tab is about, if they are known. */
  readonly account: AccountSeen | undefined;
  readonly onOpenCard: (card: CardId) => void;
  readonly addressOf: (card: CardId) => string | undefined;
  /** What can be done from a card. */
  readonly actionOf: (card: CardId) => ComponentChildren;
}

/** The card that fits what the tab shows, and why it was chosen. */
export function FittingCard({
  situation,
  account,
  onOpenCard,
  addressOf,
  actionOf,
}: FittingCardProps) {
  const { card, reason } = chooseCard(situation, account);
  return (
    <section class="panel fitting-card" aria-labelledby="fitting-card">
      <h2 id="fitting-card">
        {cardTexts.name(card.number)} – {card.title}
      </h2>
      <p>{cardTexts.reason(reason)}</p>
      <CardBody
        card={card}
        links={situation.links}
        heading="h3"
        onOpenCard={onOpenCard}
        address={addressOf(card.id)}
        action={actionOf(card.id)}
      />
    </section>
  );
}
