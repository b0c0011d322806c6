import type { Situation } from '../advice/situation.ts';
import { isInput } from '../fields/nodes.ts';
import { whenWorthALook } from '../fields/worth-a-look.ts';
import type { Lookout } from './lookout.ts';
import { addMissed, type Unseen } from './missed.ts';

export interface DozeOptions {
  /** What the page shows has changed. */
  readonly onSituation: (situation: Situation) => void;
  /** Brings what looks at the page. Undefined where it cannot be had. */
  readonly bringLookout: () => Promise<((before: Unseen) => Lookout) | undefined>;
  readonly signal: AbortSignal;
}

export interface Dozing extends Lookout {
  /** Somebody asks what the page shows. Resolves when it was looked at, or cannot be. */
  lookNow(): Promise<void>;
}

const atRest: Situation = { page: 'other', rules: [], links: [] };

/**
 * Leaves a document alone until there may be something to check, or somebody asks; tells meanwhile
 * that there is nothing. All that each page of the portal pays for. Ends with the signal.
 */
export function doze(page: Document, { onSituation, bringLookout, signal }: DozeOptions): Dozing {
  let lookout: Lookout | undefined;
  let waking: Promise<void> | undefined;
  let before: Unseen = { entered: undefined, missed: undefined };
  const dozing = new AbortController();
  signal.addEventListener('abort', () => dozing.abort(), { signal: dozing.signal });

  function wake(): Promise<void> {
    waking ??= bring();
    return waking;
  }
  async function bring(): Promise<void> {
    const keep = await bringLookout();
    // Who asks again later may have more luck.
    if (keep === undefined) waking = undefined;
    if (keep === undefined || signal.aborted) return;
    dozing.abort();
    lookout = keep(before);
  }

  for (const type of ['focusin', 'input', 'change']) {
    page.addEventListener(
      type,
      (event) => {
        const [target] = event.composedPath();
        if (!(target instanceof Element) || !isInput(target)) return;
        const missed = type === 'input' ? addMissed(before.missed, event) : before.missed;
        before = { entered: target, missed };
        void wake();
      },
      { capture: true, passive: true, signal: dozing.signal },
    );
  }
  // What a browser fills in by itself shows only now, and may be sent by this very click.
  page.addEventListener(
    'pointerdown',
    () => {
      if (page.querySelector('input[type=password]') !== null) void wake();
    },
    { capture: true, passive: true, signal: dozing.signal },
  );
  onSituation(atRest);
  whenWorthALook(page, () => void wake(), dozing.signal);

  return {
    enterFlag: () => lookout?.enterFlag(),
    tellAgain: () => (lookout === undefined ? onSituation(atRest) : lookout.tellAgain()),
    attemptsChanged(isWarned) {
      if (lookout !== undefined) lookout.attemptsChanged(isWarned);
      else if (isWarned) void wake();
    },
    async readPassword() {
      await wake();
      return (await lookout?.readPassword()) ?? false;
    },
    lookNow: wake,
  };
}
