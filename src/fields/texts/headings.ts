import { isInput } from '../nodes.ts';
import type { PageTree } from '../page-tree.ts';
import { remembering } from '../remembering.ts';
import { isShown } from '../shown.ts';
import { shownText } from './shown-text.ts';

const selector = 'h1, h2, h3, h4, h5, h6, legend, [role=heading]';

/** A document's headings that can be seen; made for one look. */
export interface Headings {
  /** The text of an element's first heading. */
  within(element: Element): string | undefined;
  /** The text of the last heading before a field. */
  above(input: HTMLInputElement): string | undefined;
}

export function createHeadings(tree: PageTree): Headings {
  const isSeen = remembering(isShown);
  let read: Map<HTMLInputElement, readonly Element[]> | undefined;
  return {
    within: remembering((element) => {
      const first = tree.select(selector, element).find(isSeen);
      return first === undefined ? undefined : shownText(first);
    }),
    above: (input) => {
      read ??= headingsBefore(tree);
      const last = read.get(input)?.findLast(isSeen);
      return last === undefined ? undefined : shownText(last);
    },
  };
}

/**
 * For each field the headings before it, in one pass: comparing positions one by one takes as long
 * as there are siblings. Fields below the same headings share one list.
 */
function headingsBefore(tree: PageTree): Map<HTMLInputElement, readonly Element[]> {
  const before = new Map<HTMLInputElement, readonly Element[]>();
  let headings: readonly Element[] = [];
  for (const element of tree.select(`${selector}, input`)) {
    if (isInput(element)) before.set(element, headings);
    else headings = [...headings.slice(-mostHeadings), element];
  }
  return before;
}

/** How far back a heading is looked for where the nearest ones are hidden. */
const mostHeadings = 20;
