import { isInput } from '../fields/nodes.ts';
import { pastedWhole } from './cut-paste.ts';

/** What the user did in a field before the assistant was there. */
export interface Missed {
  readonly element: HTMLInputElement;
  /** What the field would hold if nothing had been cut from what was pasted last. */
  readonly pasted: string | undefined;
}

/** What the user did on a page before anybody looked at it. */
export interface Unseen {
  /** The field that was entered last. */
  readonly entered: Element | undefined;
  /** What was typed last, in whichever field. */
  readonly missed: Missed | undefined;
}

/** Adds an event to what was missed. Nothing of it leaves the page. */
export function addMissed(before: Missed | undefined, event: Event): Missed | undefined {
  const [target] = event.composedPath();
  if (event.type === 'focusin') return before;
  if (!event.isTrusted || !(target instanceof Element) || !isInput(target)) return before;
  const known = before?.element === target ? before.pasted : undefined;
  const text =
    event instanceof ClipboardEvent ? event.clipboardData?.getData('text/plain') : undefined;
  return {
    element: target,
    pasted: text === undefined ? known : pastedWhole(target, text),
  };
}
