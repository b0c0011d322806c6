import type { PageName } from './pages/pages.ts';

/** What one load of a page costs the browser, once the page is quiet. */
export interface Weight {
  /** Processor time of the page's main thread, in ms. */
  readonly mainThread: number;
  /** Heap of all scripts after a collection of garbage, in bytes. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
}

/** What scripts of ours did in some span of time, in ms of processor time. */
export interface Work {
  /** All of it, compiling apart. */
  readonly run: number;
  readonly compile: number;
  /** The most, compiling included, without the browser being able to do something else. */
  readonly longest: number;
}

/** Typing a value into one field. */
export interface Typing {
  /** Our script from one key to the next, in ms, compiling included. */
  readonly keys: readonly number[];
  /** What it did once the typing had stopped. */
  readonly pause: Work;
}

/** One visit to a page with our script, watched closely. */
export interface Visit {
  readonly load: Work;
  /** In some seconds in which nothing happens. */
  readonly idle?: Work;
  /** Clicking into the fields, what is fetched on that occasion included. */
  readonly entering: Work;
  readonly typing: readonly Typing[];
}

/** What the page's own changes made our script do. */
export interface Following {
  readonly work: Work;
  /** How many changes the page made. */
  readonly changes: number;
}

export type Variant = 'ours' | 'empty' | 'emptyAgain';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly browser: string;
}

/** All that was measured, run by run: medians are taken when it is read. */
export interface Results {
  /** As in `Date.toISOString`. */
  readonly date: string;
  readonly machine: Machine;
  /** Gzipped bytes of the content scripts: what every page gets, and by its name what only some get. */
  readonly size: { readonly first: number; readonly later: Readonly<Record<string, number>> };
  readonly weights: Readonly<
    Partial<Record<PageName, Readonly<Record<Variant, readonly Weight[]>>>>
  >;
  readonly visits: Readonly<Partial<Record<PageName, readonly Visit[]>>>;
  readonly following: Readonly<Partial<Record<PageName, readonly Following[]>>>;
}
