import { createFieldFinder, type ListFinding } from './field-finder.ts';
import { type FieldIndex, noFields } from './field-index.ts';
import type { FindLists } from './lists.ts';
import { changedRows, concernOf, telling } from './page-changes.ts';

export type { FieldIndex } from './field-index.ts';

/** Hidden tabs have no idle time: then the look comes after this many ms. */
const latest = 200;
/** Looking takes at most one part in so many of the time, however often a page changes. */
const share = 10;
/** Between looks that were asked for by words alone, in ms: longer and longer where they find nothing new. */
const shortestPause = 50;
const longestPause = 10_000;
/** So many changes a second, and none of interest: then they may lie a while, in ms. */
const restless = 50;
const waits = [0, 20, 100] as const;
/** So long only forms and lists are watched, in ms, where the rest of the page never rests. */
const lookAway = 1500;
/** On such a page one look in so many ms has to do, unless something tells of fields. */
const restlessPause = 30_000;

const watching: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: telling,
};

export interface FieldWatch {
  /** What finds lists, where it is needed from the start: the user has corrected fields. */
  readonly findLists?: FindLists | undefined;
  /** Brings what finds lists, when a page may have some. Undefined if it cannot be had. */
  bringLists(): Promise<FindLists | undefined>;
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
  { findLists, bringLists, onLook, onRows }: FieldWatch,
  signal: AbortSignal,
): void {
  const view = root.defaultView;
  if (view === null || signal.aborted) return;
  const finder = createFieldFinder();
  let lists: ListFinding = { find: findLists, always: findLists !== undefined };
  let isWaiting = false;
  /** Fields that had the focus and no role: one look for each will do. */
  const asked = new WeakSet<Element>();
  let index = noFields;
  let found = '';
  let pause = shortestPause;
  let patience = 0;
  let readAt = Number.NEGATIVE_INFINITY;
  /** The timer that ends looking away. */
  let returning: number | undefined;
  let backAt = Number.NEGATIVE_INFINITY;
  let inputCount = 0;
  const unread: MutationRecord[] = [];
  let lookedAt = { start: 0, end: 0 };
  let pending: { readonly at: number; readonly timer: number } | undefined;

  const observer = new MutationObserver((records) => {
    const rows = changedRows(records, index);
    if (rows.size > 0) onRows(rows);
    unread.push(...records);
    const wait = waits[patience] ?? 0;
    if (wait === 0 || isJustBack()) read();
    else if (unread.length === records.length) view?.setTimeout(read, wait);
  });

  /** The more a page does that is none of our business, the less often it is read. */
  function read(): void {
    if (unread.length === 0) return;
    const now = performance.now();
    const isRestless = (unread.length * 1000) / (now - readAt) > restless;
    readAt = now;
    const concern = concernOf(unread.splice(0), index);
    patience = concern === 'no' && isRestless ? patience + 1 : 0;
    if (concern === 'no' && (patience === waits.length || isJustBack())) watchFieldsAlone();
    if (concern === 'surely') lookSoon();
    else if (concern === 'perhaps') lookAt(lookedAt.end + pause);
  }

  function look(): void {
    if (signal.aborted) return;
    pending = undefined;
    const start = performance.now();
    unread.length = 0;
    const next = finder.look(root, lists);
    if (next === undefined) {
      watchAll([root]);
      return void waitForLists();
    }
    index = next;
    inputCount = countInputs();
    if (returning === undefined) watchPage();
    else watchAll(index.groups.values());
    onLook(index);
    lookedAt = { start, end: performance.now() };
    const before = found;
    found = describe(index);
    pause = found === before ? Math.min(2 * pause, longestPause) : shortestPause;
  }
  async function waitForLists(): Promise<void> {
    if (isWaiting) return;
    isWaiting = true;
    lists = { ...lists, find: await bringLists() };
    isWaiting = false;
    // Without it there is nothing to be done on this page; the next one may have no lists.
    if (lists.find !== undefined) look();
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
  function watchPage(): void {
    returning = undefined;
    watchAll(index.roots);
  }
  function isJustBack(): boolean {
    return returning === undefined && performance.now() - backAt < lookAway / 4;
  }
  /** Being told of each of hundreds of changes a second costs more than all else we do. */
  function watchFieldsAlone(): void {
    watchAll(index.groups.values());
    patience = 0;
    returning = view?.setTimeout(() => {
      watchPage();
      backAt = performance.now();
      if (countInputs() === inputCount) lookAt(lookedAt.end + restlessPause);
      else lookSoon();
    }, lookAway);
  }
  function watchAll(places: Iterable<Node>): void {
    observer.disconnect();
    for (const place of places) observer.observe(place, watching);
  }
  function countInputs(): number {
    return root.getElementsByTagName('input').length;
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(pending?.timer);
    clearTimeout(returning);
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
