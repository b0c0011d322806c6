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

/** Fine enough to meet every field and button, in CSS pixels. */
const step = 22;
/** How bad it is to lie on something, from what a person types in to what is merely clicked. */
const weights: readonly (readonly [string, number])[] = [
  ['input, select, textarea', 0.4],
  ['button, [role="button"]', 0.3],
  ['a, label', 0.1],
];
/** Beyond this it makes no difference how much is covered. */
const most = 0.5;

/** How much of what the page offers to type in or to click lies under a box, from 0 to 0.5. */
export function clutterUnder(page: Document, isOurs: (node: Element) => boolean, box: Box): number {
  const under = new Map<Element, number>();
  for (let x = box.x + 2; x < box.x + box.width; x += step) {
    for (let y = box.y + 2; y < box.y + box.height; y += step) {
      const hit = page.elementsFromPoint(x, y).find((element) => !isOurs(element));
      const weight = weights.find(([selector]) => hit?.closest(selector))?.[1];
      if (hit !== undefined && weight !== undefined) under.set(hit, weight);
    }
  }
  const whole = [...under.values()].reduce((sum, weight) => sum + weight, 0);
  return Math.min(most, whole);
}
