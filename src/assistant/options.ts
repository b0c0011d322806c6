import type { CardId } from '../advice/card.ts';
import type { Situation } from '../advice/situation.ts';

/** All that the assistant has to know and to tell; it knows no extension. */
export interface AssistantOptions {
  /** Euros from which an amount without comma is flagged. */
  readonly commaLimit: number;
  /** The places whose flags the user does not want to see again. */
  readonly silenced: ReadonlySet<string>;
  /** The keys that lead into a flag, as the browser writes them; empty if there are none. */
  readonly shortcut: string;
  /** For builds that tests read: what is drawn then stands in an open root. */
  readonly openRoot: boolean;
  /** What the page shows has changed. */
  readonly onSituation: (situation: Situation) => void;
  /** "Ne plus signaler ici". */
  readonly onSilence: (place: string) => void;
  /** "Que faire ?" */
  readonly onOpenCard: (card: CardId) => void;
  /** Ends all of it, and leaves the page as it was found. */
  readonly signal: AbortSignal;
}
