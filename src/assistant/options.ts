import type { CardId } from '../advice/card.ts';
import type { Correction } from '../domain/correction.ts';
import type { RuleId } from '../domain/rules.ts';

/** All that the assistant has to know and to tell; it knows no extension. */
export interface AssistantOptions {
  /** Euros from which an amount without comma is flagged. */
  readonly commaLimit: number;
  /** The places whose flags the user does not want to see again. */
  readonly silenced: ReadonlySet<string>;
  /** What the user has said of fields, on this page or others; the newest last. */
  readonly corrections: readonly Correction[];
  /** The keys that lead into a flag, as the browser writes them; empty if there are none. */
  readonly shortcut: string;
  /** For builds that tests read: what is drawn then stands in an open root. */
  readonly openRoot: boolean;
  /** The rules against which something is flagged now; the last flagged first. */
  readonly onRules: (rules: readonly RuleId[]) => void;
  /** "Ne plus signaler ici". */
  readonly onSilence: (place: string) => void;
  /** "Que faire ?" */
  readonly onOpenCard: (card: CardId) => void;
  /** False for the password of an account that is said to be personal: nothing in it to be read. */
  readonly mayRead: () => boolean;
  /** "Lire caractère par caractère" */
  readonly onRead: (field: HTMLInputElement) => void;
  /** Ends all of it, and leaves the page as it was found. */
  readonly signal: AbortSignal;
}
