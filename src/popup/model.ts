import type { CardId } from '../advice/card.ts';
import type { PortalState } from '../browser/portal-state.ts';

/** What the popup knows of the tab it is about. */
export type Knowledge =
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'known'; readonly portal: PortalState };

/** All that the popup shows, apart from what is being typed into the number box. */
export interface PopupState {
  readonly knowledge: Knowledge;
  /** The card that the user asked to see. A new object for each time it was asked. */
  readonly request: { readonly card: CardId } | undefined;
}

/** What the popup needs of the world. */
export interface PopupPort {
  askState(): Promise<PortalState>;
  setEnabled(enabled: boolean): Promise<unknown>;
  forgetSilenced(): Promise<unknown>;
  /** Resolves after a moment long enough for a page to report. */
  wait(): Promise<void>;
}

export interface PopupActions {
  /** Asks for the tab's state again. */
  refresh(): Promise<void>;
  setEnabled(enabled: boolean): Promise<void>;
  forgetSilenced(): Promise<void>;
  openCard(card: CardId): void;
}

/** Starts the popup's model: `show` is called with each new state, at once with the first. */
export function createPopup(
  port: PopupPort,
  show: (state: PopupState, actions: PopupActions) => void,
): PopupActions {
  let state: PopupState = { knowledge: { kind: 'asking' }, request: undefined };
  let questions = 0;

  function change(part: Partial<PopupState>): void {
    state = { ...state, ...part };
    show(state, actions);
  }

  async function refresh(): Promise<void> {
    questions += 1;
    const question = questions;
    const knowledge = await learn(port);
    // An answer that was overtaken by a newer question says nothing any more.
    if (question === questions) change({ knowledge });
  }

  async function after(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch {
      questions += 1;
      change({ knowledge: { kind: 'failed' } });
      return;
    }
    await refresh();
  }

  const actions: PopupActions = {
    refresh,
    setEnabled: (enabled) => after(port.setEnabled(enabled)),
    forgetSilenced: () => after(port.forgetSilenced()),
    openCard: (card) => change({ request: { card } }),
  };
  change({});
  return actions;
}

async function learn(port: PopupPort): Promise<Knowledge> {
  try {
    const portal = await port.askState();
    if (portal.kind !== 'reload-needed') return { kind: 'known', portal };
    // A page that is still loading, or has just got the script, reports in a moment.
    await port.wait();
    return { kind: 'known', portal: await port.askState() };
  } catch {
    return { kind: 'failed' };
  }
}
