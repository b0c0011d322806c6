import type { ComponentChildren } from 'preact';
import type { Card, CardId } from '../advice/card.ts';
import { cardAnchor } from '../advice/card-anchor.ts';
import { cardSteps, cardWarnings } from '../advice/card-steps.ts';
import { cardById } from '../advice/cards/index.ts';
import { cardTexts } from '../advice/texts/card.ts';
import { LegibleText } from '../components/legible-text.tsx';
import './card-body.css';

interface CardBodyProps {
  readonly card: Card;
  /** The names of links found on the page. */
  readonly links: readonly string[];
  /** The level of the headings inside. */
  readonly heading: 'h3' | 'h4';
  readonly onOpenCard: (card: CardId) => void;
  /** Where the card can be read in a tab of its own; undefined where it already is in one. */
  readonly address: string | undefined;
  /** What can be done from here, below the steps. */
  readonly action: ComponentChildren;
}

/** What a card says: steps, what not to do, where it comes from, what else to read. */
export function CardBody(props: CardBodyProps) {
  const { card, links, heading: Heading, onOpenCard, address, action } = props;
  const warnings = cardWarnings(card, links);
  return (
    <div class="card-body">
      <p class="quiet">
        {card.audience.map((audience) => cardTexts.audience[audience]).join(' · ')}
      </p>
      <Heading>{cardTexts.steps}</Heading>
      <ol>
        {cardSteps(card, links).map((step) => (
          <li key={step}>
            <LegibleText text={step} />
          </li>
        ))}
      </ol>
      {action}
      {warnings.length > 0 && (
        <div class="card-warnings">
          <Heading>{cardTexts.avoid}</Heading>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>
                <LegibleText text={warning} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {card.related.length > 0 && (
        <>
          <Heading>{cardTexts.related}</Heading>
          <ul class="card-related">
            {card.related.map((id) => (
              <li key={id}>
                <CardLink card={cardById(id)} onOpenCard={onOpenCard} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Heading>{cardTexts.sources}</Heading>
      <ul class="card-sources">
        {card.sources.map(({ title, date }) => (
          <li key={title}>
            <cite>{title}</cite>, {date}
          </li>
        ))}
      </ul>
      {address !== undefined && (
        <a class="card-tab" href={address} target="_blank" rel="noreferrer">
          {cardTexts.openInTab}
        </a>
      )}
    </div>
  );
}

interface CardLinkProps {
  readonly card: Card;
  readonly onOpenCard: (card: CardId) => void;
}

function CardLink({ card, onOpenCard }: CardLinkProps) {
  return (
    <a href={`#${cardAnchor(card)}`} onClick={() => onOpenCard(card.id)}>
      {cardTexts.name(card.number)} – {card.title}
    </a>
  );
}
