import type { FindSaidFields } from './corrections/said-fields.ts';
import { createFieldFinder } from './field-finder.ts';
import type { FieldIndex } from './field-index.ts';
import { changedRows, concernOf, telling } from './page-changes.ts';
import type { Root } from './roots.ts';

export type { FieldIndex } from './field-index.ts';

/** Hidden tabs have no idle time: then the look comes after this many ms. */
const latest = 200;
/** Looking takes at most one part in so many of the time, however often a page changes. */
const share = 10;
/** Between looks that were asked for by words alone, in ms: longer and longer where they find nothing new. */
const shortestPause = 50;
const longestPause = 10_000;
/** So long may changes lie before they are read, in ms, where those before were of no interest. */
const longestWait = 250;

export interface FieldWatch {
  /** Finds the fields of which the user has said something, if they have of any. */
  readonly findSaid?: FindSaidFields | undefined;
  /** A look found this. */
  onLook(fields: FieldIndex): void;
  /** Something changed in these rows of rents; at once, before anybody sees it. */
  onRows(rows: ReadonlySet<Element>): void;
}

/**
 * Looks at a document now, and again after it has changed: once for a burst of changes, when the
 * browser has time for it. A field that shows up without the document changing (by a style alone)
 * is looked for when it gets the focus. Ends with the signal.
 */
export function watchFields(
  root: Document,
  { findSaid, onLook, onRows }: FieldWatch,
  signal: AbortSignal,
): void {
  const view = root.defaultView;
  if (view === null || signal.aborted) return;
  const finder = createFieldFinder(findSaid);
  /** Fields that had the focus and no role: one look for each will do. */
  const asked = new WeakSet<Element>();
  const watched = new WeakSet<Root>();
  let index: FieldIndex;
  let found = '';
  let pause = shortestPause;
  let wait = 0;
  const unread: MutationRecord[] = [];
  let lookedAt = { start: 0, end: 0 };
  let pending: { readonly at: number; readonly timer: number } | undefined;

  const observer = new MutationObserver((records) => {
    const rows = changedRows(records, index);
    if (rows.size > 0) onRows(rows);
    unread.push(...records);
    if (wait === 0) read();
    else if (unread.length === records.length) view?.setTimeout(read, wait);
  });

  /** The more a page does that is none of our business, the less often it is read. */
  function read(): void {
    const concern = concernOf(unread.splice(0), index);
    wait = concern === 'no' ? Math.min(2 * wait + 10, longestWait) : 0;
    if (concern === 'surely') lookSoon();
    else if (concern === 'perhaps') lookAt(lookedAt.end + pause);
  }

  function look(): void {
    if (signal.aborted) return;
    pending = undefined;
    const start = performance.now();
    index = finder.look(root);
    observe();
    onLook(index);
    lookedAt = { start, end: performance.now() };
    const before = found;
    found = describe(index);
    pause = found === before ? Math.min(2 * pause, longestPause) : shortestPause;
  }
  function lookWhenIdle(): void {
    if (view?.requestIdleCallback === undefined) look();
    else view.requestIdleCallback(look, { timeout: latest });
  }
  function lookSoon(): void {
    pause = shortestPause;
    lookAt(lookedAt.end + (lookedAt.end - lookedAt.start) * share);
  }
  function lookAt(at: number): void {
    if (view === null || (pending !== undefined && pending.at <= at)) return;
    clearTimeout(pending?.timer);
    pending = { at, timer: view.setTimeout(lookWhenIdle, Math.max(0, at - performance.now())) };
  }

  /** Changes inside of a shadow root are told to nobody outside of it. */
  function observe(): void {
    for (const each of index.roots) {
      if (watched.has(each)) continue;
      watched.add(each);
      observer.observe(each, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: telling,
      });
    }
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(pending?.timer);
  });
  view.addEventListener('hashchange', lookSoon, { signal });
  view.addEventListener('pageshow', lookSoon, { signal });
  root.addEventListener(
    'focusin',
    (event) => {
      const [target] = event.composedPath();
      if (!(target instanceof view.HTMLInputElement) || index.fieldOf(target) !== undefined) return;
      if (!asked.has(target)) lookSoon();
      asked.add(target);
    },
    { signal, capture: true },
  );
  look();
}

/** What a look found, in so far as words alone could change it. */
function describe({ ofForms, columns }: FieldIndex): string {
  return [...ofForms.map(({ role, group }) => `${role} ${group}`), columns.length].join();
}
