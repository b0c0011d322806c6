import { remembering } from './remembering.ts';
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
 * A test whether an element stands on the page and has a size: fields for robots stand beside it,
 * log-ins that are not open yet are folded. Reads the layout, of each surroundings once: made for
 * one form, for fields that may be part of a log-in. True where there is no layout.
 */
export function createPlaceTest(): (element: Element) => boolean {
  const isFolded: (outer: Element) => boolean = remembering((outer) => {
    const around = parentOf(outer);
    return isFoldedItself(outer) || (around !== null && isFolded(around));
  });
  return (element) => {
    if (isTrap(element)) return false;
    const { documentElement, defaultView } = element.ownerDocument;
    if (defaultView === null || documentElement.getBoundingClientRect().width === 0) return true;
    const { width, height, right, bottom } = element.getBoundingClientRect();
    const isLarge = width > 3 && height > 3;
    const isOnPage = right + defaultView.scrollX > 0 && bottom + defaultView.scrollY > 0;
    return isLarge && isOnPage && !isFolded(parentOf(element) ?? element);
  };
}

/** The same for a single element. */
export function isPlaced(element: Element): boolean {
  return createPlaceTest()(element);
}

/** Out of the way of keyboards and screen readers: what no person is to find. */
function isTrap(element: Element): boolean {
  return (
    element.getAttribute('tabindex') === '-1' && element.closest('[aria-hidden=true]') !== null
  );
}

/** Whether an element clips what is in it to nothing, or is kept out of the window. */
function isFoldedItself(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  const { overflowY, position } = view.getComputedStyle(element);
  if (overflowY === 'visible' && position !== 'fixed') return false;
  const { width, height, left, right, top, bottom } = element.getBoundingClientRect();
  if (overflowY !== 'visible' && (width <= 3 || height <= 3)) return true;
  const isOut = right <= 0 || bottom <= 0 || left >= view.innerWidth || top >= view.innerHeight;
  return position === 'fixed' && isOut;
}
