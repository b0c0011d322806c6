import type { Box, Size } from './place.ts';

/** What has a place on the page: an element, or a piece of text. */
export type Placed = Pick<Element, 'getBoundingClientRect'>;

/** As a plain object: what a rectangle of the DOM says of itself is not its own to be copied. */
export function boxOf(placed: Placed): Box {
  const { x, y, width, height } = placed.getBoundingClientRect();
  return { x, y, width, height };
}

/** The part of the window in which the page shows, without its scroll bars. */
export function viewportOf(page: Document): Size {
  return { width: page.documentElement.clientWidth, height: page.defaultView?.innerHeight ?? 0 };
}

/**
 * True if the middle of a field can be seen: it is in the window, and neither scrolled away in a box
 * of its own nor put out of reach by a modal dialog.
 */
export function isSeen(field: Element): boolean {
  const { x, y, width, height } = boxOf(field);
  const root = field.getRootNode();
  return (
    (root instanceof Document || root instanceof ShadowRoot) &&
    root.elementsFromPoint(x + width / 2, y + height / 2).includes(field)
  );
}

/** By a transform: another `left` or `top` would count as a layout shift of the page. */
export function moveTo(element: HTMLElement, { x, y }: Pick<Box, 'x' | 'y'>): void {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/** The field in which the user types: whichever it is, no flag may cover it. */
export function focusedField({ activeElement }: Document): Element[] {
  return activeElement instanceof HTMLInputElement ? [activeElement] : [];
}

const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
const clickable = 'input, select, textarea, button, a, label, [role="button"]';

/** The share of a few points of a box under which the page has something to type in or to click. */
export function clutterUnder(page: Document, isOurs: (node: Element) => boolean, box: Box): number {
  let hits = 0;
  for (const across of steps) {
    for (const down of steps) {
      const under = page
        .elementsFromPoint(box.x + across * box.width, box.y + down * box.height)
        .find((element) => !isOurs(element));
      if (under?.closest(clickable)) hits += 1;
    }
  }
  return hits / steps.length ** 2;
}
