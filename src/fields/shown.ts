import { closestOf } from './roots.ts';

/**
 * Whether a person can see an element, as far as styles and attributes tell; asks for no layout.
 * For the few fields and headings that a decision hangs on, not for each of thousands.
 */
export function isShown(element: Element): boolean {
  if (closestOf(element, '[hidden], template') !== null) return false;
  // The same under its first name, for Chrome 120.
  return element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true });
}

/**
 * Whether an element stands on the page and has a size: fields for robots stand beside it. Reads
 * the layout: for fields that may be part of a log-in alone. True where there is no layout.
 */
export function isPlaced(element: Element): boolean {
  const { documentElement, defaultView } = element.ownerDocument;
  if (defaultView === null || documentElement.getBoundingClientRect().width === 0) return true;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const isLarge = width > 3 && height > 3;
  return isLarge && right + defaultView.scrollX > 0 && bottom + defaultView.scrollY > 0;
}
