/**
 * Whether a person can see an element, as far as styles and attributes tell; asks for no layout.
 * For the few fields and headings that a decision hangs on, not for each of thousands.
 */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden], template') !== null) return false;
  return element.checkVisibility({ visibilityProperty: true });
}
