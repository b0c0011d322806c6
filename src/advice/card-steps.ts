import type { Card } from './card.ts';
import { linkKinds, linkName } from './link-names.ts';

/** A card's steps with the links by name. `links`: the names found on the page (`Situation.links`). */
export function cardSteps(card: Card, links: readonly string[]): string[] {
  return card.steps.map((step) => withLinkNames(step, links));
}

/** What the card says not to do, likewise. */
export function cardWarnings(card: Card, links: readonly string[]): string[] {
  return card.avoid.map((warning) => withLinkNames(warning, links));
}

function withLinkNames(text: string, links: readonly string[]): string {
  return linkKinds.reduce(
    (named, kind) => named.replaceAll(`{link:${kind}}`, () => linkName(kind, links)),
    text,
  );
}
