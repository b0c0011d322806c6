import { createFieldFinder } from './field-finder.ts';
import type { FieldIndex } from './field-index.ts';
import { isElement } from './nodes.ts';

export type { FieldIndex } from './field-index.ts';

/** Attributes by which a field appears, goes, or becomes another one. */
const attributeFilter = ['type', 'disabled', 'readonly', 'hidden', 'inert', 'open', 'role'];
const ownHost = '[data-assistant-bailleur]';
/** Hidden tabs have no idle time: then the look comes after this many ms. */
const latest = 200;

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
  let index = finder.look(root);
  let pending: number | undefined;
  /** Fields that had the focus and no role: one look for each will do. */
  const asked = new WeakSet<Element>();

  function look(): void {
    if (pending !== undefined) cancel(pending);
    pending = undefined;
    index = finder.look(root);
    onChange(index);
  }
  const cancel = view.cancelIdleCallback?.bind(view) ?? view.clearTimeout.bind(view);
  const lookSoon = (): void => {
    if (pending !== undefined) return;
    pending =
      view.requestIdleCallback?.(look, { timeout: latest }) ?? view.setTimeout(look, latest);
  };
  const observer = new MutationObserver((changes) => {
    if (changes.some(matters)) lookSoon();
  });

  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter });
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
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (pending !== undefined) cancel(pending);
  });
  onChange(index);
}

/** Changes inside of what we draw, and of texts alone, change no field. */
function matters({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isElement(target) && target.closest(ownHost) !== null) return false;
  return type === 'attributes' || hasElement(addedNodes) || hasElement(removedNodes);
}

function hasElement(nodes: NodeList): boolean {
  return [...nodes].some((node) => isElement(node) && !node.matches(ownHost));
}
