import type { Flag } from '../marks/flag.ts';

/** The flags of one document, one a field, in the order in which they were raised. */
export interface FlagBook {
  get(element: Element): Flag | undefined;
  raise(flag: Flag): void;
  drop(element: Element): void;
  /** Last raised first. */
  all(): readonly Flag[];
}

export function createFlagBook(): FlagBook {
  const flags = new Map<Element, Flag>();
  return {
    get: (element) => flags.get(element),
    raise(flag) {
      flags.delete(flag.element);
      flags.set(flag.element, flag);
    },
    drop: (element) => flags.delete(element),
    all: () => [...flags.values()].reverse(),
  };
}

/** The flagged field after this one in the order of the page, round to the first; or before any. */
export function nextInPage(flags: readonly Flag[], from: Element | null): Flag | undefined {
  const ordered = flags.toSorted((a, b) => (follows(a.element, b.element) ? 1 : -1));
  const after = ordered.find(({ element }) => from !== null && follows(element, from));
  return after ?? ordered[0];
}

function follows(a: Element, b: Element): boolean {
  return a !== b && (b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
