import { fillableInputs } from './fillable.ts';
import { mostInForm } from './lists.ts';
import { isShadowRoot, openRoots, type Root } from './roots.ts';

/** On a page that changes, one glance in so many ms will do. */
const betweenGlances = 500;

/**
 * Calls back, once, when there may be something to check on a page: a field has the focus or is
 * filled in, or there are more fields than in any form. Most pages are never worth it, and cost
 * next to nothing until then. What the user does is for the caller to hear. Ends with the signal.
 */
export function whenWorthALook(root: Document, onWorth: () => void, signal: AbortSignal): void {
  const view = root.defaultView;
  if (view === null || signal.aborted) return;
  let timer: number | undefined;
  const dozing = new AbortController();
  signal.addEventListener('abort', () => dozing.abort(), { signal: dozing.signal });

  // What changed is not read: after a pause one glance at the whole tells the same for less.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    glanceIn(betweenGlances);
  });
  function glanceIn(delay: number): void {
    clearTimeout(timer);
    timer = view?.setTimeout(glance, delay);
  }
  function glance(): void {
    if (isWorthALook(root)) {
      dozing.abort();
      onWorth();
      return;
    }
    for (const part of openRoots(root)) observer.observe(part, { subtree: true, childList: true });
  }

  dozing.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  view.addEventListener('pageshow', () => glanceIn(0), { signal: dozing.signal });
  glance();
}

/** True where a field is filled in or has the focus, and where there are more than in a form. */
export function isWorthALook(root: Document): boolean {
  return isPartWorthIt(root) || openRoots(root).slice(1).some(isPartWorthIt);
}

function isPartWorthIt(part: Root): boolean {
  // Live: of thousands of fields the browser need only look for the first few.
  const inputs = isShadowRoot(part)
    ? part.querySelectorAll('input')
    : part.getElementsByTagName('input');
  if (inputs[mostInForm] !== undefined) return true;
  return fillableInputs([...inputs]).some(
    (input) => input.value !== '' || input === part.activeElement,
  );
}
