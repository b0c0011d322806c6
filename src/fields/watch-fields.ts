import { createFieldFinder } from './field-finder.ts';
import type { FieldIndex } from './field-index.ts';
import { isElement } from './nodes.ts';

export type { FieldIndex } from './field-index.ts';

/** Attributes by which a field appears, goes, or becomes another one. */
const attributeFilter = ['type', 'disabled', 'readonly', 'hidden', 'inert', 'open', 'role'];
const ownHost = '[data-assistant-bailleur]';
/** Where pages say that something went wrong: there a change of the text alone counts. */
const liveRegion = '[role=alert], [role=status], [aria-live]';
/** Hidden tabs have no idle time: then the look comes after this many ms. */
const latest = 200;
/** Looking takes at most one part in so many of the time, however often a page changes. */
const share = 10;

/**
 * Looks at a document now, and again after it has changed: once for a burst of changes, when the
 * browser has time for it. A field that shows up without the document changing (by a style alone)
 * is looked for when it gets the focus. Ends with the signal.
 */
export function watchFields(
  root: Document,
  onChange: (fields: FieldIndex) => void,
  signal: AbortSignal,
): void {
  const view = root.defaultView;
  if (view === null || signal.aborted) return;
  const finder = createFieldFinder();
  /** Fields that had the focus and no role: one look for each will do. */
  const asked = new WeakSet<Element>();
  let index: FieldIndex;
  let isPending = false;
  let nextLook = 0;

  function look(): void {
    if (signal.aborted) return;
    isPending = false;
    const start = performance.now();
    index = finder.look(root);
    const end = performance.now();
    nextLook = end + (end - start) * share;
    onChange(index);
  }
  function lookWhenIdle(): void {
    if (view?.requestIdleCallback === undefined) look();
    else view.requestIdleCallback(look, { timeout: latest });
  }
  function lookSoon(): void {
    if (isPending) return;
    isPending = true;
    view?.setTimeout(lookWhenIdle, Math.max(0, nextLook - performance.now()));
  }

  const observer = new MutationObserver((changes) => {
    if (changes.some(matters)) lookSoon();
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter,
  });
  signal.addEventListener('abort', () => observer.disconnect());
  view.addEventListener('hashchange', lookSoon, { signal });
  view.addEventListener('pageshow', lookSoon, { signal });
  root.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof view.HTMLInputElement) || index.fieldOf(target) !== undefined) return;
      if (!asked.has(target)) lookSoon();
      asked.add(target);
    },
    { signal, capture: true },
  );
  look();
}

/** Changes inside of what we draw change no field, and those of texts only what a page reports. */
function matters({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = isElement(target) ? target : target.parentElement;
  if (element === null || element.closest(ownHost) !== null) return false;
  if (type === 'attributes' || hasElement(addedNodes) || hasElement(removedNodes)) return true;
  return element.closest(liveRegion) !== null;
}

function hasElement(nodes: NodeList): boolean {
  return [...nodes].some((node) => isElement(node) && !node.matches(ownHost));
}
