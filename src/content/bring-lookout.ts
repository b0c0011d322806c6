import type { CardId } from '../advice/card.ts';
import type { Situation } from '../advice/situation.ts';
import type { AttemptsOptions } from '../assistant/attempts/attempts.ts';
import type { Lookout, LookoutOptions, StartAttemptsHere } from '../assistant/lookout.ts';
import type { Unseen } from '../assistant/missed.ts';
import type { ContentSettings } from '../browser/content-settings.ts';
import type { FindLists } from '../fields/lists.ts';
import { tell } from './background-link.ts';
import { bringPart } from './bring-part.ts';

/** The assistant on one page, from when it is switched on until its settings are others. */
export interface Run {
  readonly page: Document;
  readonly settings: ContentSettings;
  /** The places whose flags the user does not want to see again: now, and not when it began. */
  readonly silenced: Set<string>;
  /** What the page shows has changed. */
  readonly onSituation: (situation: Situation) => void;
  readonly signal: AbortSignal;
}

// The development server leaves the constant out.
const openRoot = typeof __OPEN_ROOTS__ !== 'undefined' && __OPEN_ROOTS__;

/**
 * Brings what looks at a page, joined to the extension; what it needs later is brought then.
 * Undefined where it cannot be had.
 */
export async function bringLookout(run: Run): Promise<((before: Unseen) => Lookout) | undefined> {
  const { corrections } = run.settings;
  const [keepLookout, parts] = await Promise.all([
    bringPart('lookout'),
    corrections.length > 0 ? bringPart('assistant') : undefined,
  ]);
  const findLists = parts?.listFinder(parts.saidFields(corrections));
  return keepLookout && ((before) => keepLookout(run.page, optionsOf(run, findLists), before));
}

function optionsOf(run: Run, findLists: FindLists | undefined): LookoutOptions {
  const { settings, silenced, onSituation, signal } = run;
  return {
    ...settings,
    silenced,
    findLists,
    onSituation,
    onSilence(place) {
      silenced.add(place);
      void tell({ kind: 'silence', place });
    },
    onOpenCard: openCard,
    bringParts: () => bringPart('assistant'),
    bringAttempts: () => bringAttempts(run),
    hasOpenAttempt: settings.openAttempt !== null,
    openRoot,
    signal,
  };
}

async function bringAttempts(run: Run): Promise<StartAttemptsHere | undefined> {
  const { page, settings, signal } = run;
  const startAttempts = await bringPart('attempts');
  const options = {
    open: settings.openAttempt ?? undefined,
    bringReader: readerBringer(run),
    onOpenCard: () => openCard('password-refused'),
    openRoot,
    signal,
  };
  return (
    startAttempts && ((first, onReader) => startAttempts(page, first, { ...options, onReader }))
  );
}

function readerBringer({ page, signal }: Run): AttemptsOptions['bringReader'] {
  return async (book, onPersonal) => {
    const createReader = await bringPart('reader');
    return createReader?.(page, { book, onPersonal, openRoot, signal });
  };
}

function openCard(card: CardId): void {
  void tell({ kind: 'openCard', card });
}
