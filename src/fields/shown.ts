import { closestOf, parentOf } from './roots.ts';

/**
 * Whether a person can see an element, as far as styles and attributes tell; asks for no layout.
 * For the few fields and headings that a decision hangs on, not for each of thousands.
 */
export function isShown(element: Element): boolean {
  if (closestOf(element, '[hidden], [inert], template') !== null) return false;
  // The same under its first name, for Chrome 120.
  return element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true });
}

/**
 * Whether an element stands on the page and has a size: fields for robots stand beside it. Reads
 * the layout: for fields that may be part of a log-in alone. True where there is no layout.
 */
export function isPlaced(element: Element): boolean {
  const { documentElement, defaultView } = element.ownerDocument;
  if (isTrap(element)) return false;
  if (defaultView === null || documentElement.getBoundingClientRect().width === 0) return true;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const isLarge = width > 3 && height > 3;
  const isOnPage = right + defaultView.scrollX > 0 && bottom + defaultView.scrollY > 0;
  return isLarge && isOnPage && !isFolded(element, defaultView);
}

/** Out of the way of keyboards and screen readers: what no person is to find. */
function isTrap(element: Element): boolean {
  return (
    element.getAttribute('tabindex') === '-1' && element.closest('[aria-hidden=true]') !== null
  );
}

/** Whether something around an element is folded to nothing, or pushed out of the window. */
function isFolded(element: Element, view: Window): boolean {
  for (let outer = parentOf(element); outer !== null; outer = parentOf(outer)) {
    const { overflowX, overflowY, position } = view.getComputedStyle(outer);
    if (overflowX === 'visible' && position !== 'fixed') continue;
    const { width, height, left, right, top, bottom } = outer.getBoundingClientRect();
    if (overflowY !== 'visible' && (width <= 3 || height <= 3)) return true;
    if (position !== 'fixed') continue;
    if (right <= 0 || bottom <= 0 || left >= view.innerWidth || top >= view.innerHeight)
      return true;
  }
  return false;
}
