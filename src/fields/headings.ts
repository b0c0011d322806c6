import { isShown } from './shown.ts';
import { shownText } from './shown-text.ts';

const selector = 'h1, h2, h3, h4, h5, h6, legend, [role=heading]';

/** A document's headings that can be seen, read once for a look. */
export interface Headings {
  /** The text of an element's first heading. */
  within(element: Element): string | undefined;
  /** The text of the last heading before an element. */
  above(element: Element): string | undefined;
}

export function createHeadings(root: Document): Headings {
  let read: readonly Element[] | undefined;
  const headings = () => {
    read ??= [...root.querySelectorAll(selector)].filter(isShown);
    return read;
  };
  return {
    within: (element) => {
      const first = [...element.querySelectorAll(selector)].find(isShown);
      return first === undefined ? undefined : shownText(first);
    },
    above: (element) => {
      const last = lastBefore(headings(), element);
      return last === undefined ? undefined : shownText(last);
    },
  };
}

/** Halves the search each time: pages of cards have a heading for each of thousands of fields. */
function lastBefore(headings: readonly Element[], element: Element): Element | undefined {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle];
    if (heading === undefined || !precedes(heading, element)) high = middle;
    else low = middle + 1;
  }
  return headings[low - 1];
}

function precedes(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
