import { isElement } from './nodes.ts';
import { countFields, textAround } from './texts/text-around.ts';

const fields = 'input:not([type=hidden]), select, textarea';
const beside = 'button, [role=button], a, svg, img';
const furthest = 3;

/**
 * What must stay uncovered beside a field: its labels, or the text that a person reads as one, the
 * buttons and icons of its own small wrapper (the eye, the help), the page's own words about it,
 * and last July's rent in its row (`previousRent`). For one field at a time, when a flag opens.
 */
export function surroundingsOf(
  element: HTMLInputElement,
  previousRent: Element | undefined,
): (Element | Range)[] {
  const labels = labelsOf(element);
  const named = labels.length > 0 ? labels : textBefore(element);
  const previous = previousRent ?? [];
  return [...new Set([named, descriptionsOf(element), besideOf(element), previous].flat())];
}

function textBefore(element: HTMLInputElement): (Element | Range)[] {
  const node = textAround(element, countFields)?.node;
  if (node === undefined) return [];
  if (isElement(node)) return [node];
  const range = element.ownerDocument.createRange();
  range.selectNode(node);
  return [range];
}

function labelsOf(element: HTMLInputElement): Element[] {
  // A field's `labels` are counted by the browser among all labels of the page: in long lists that
  // takes a while, and few fields there have any.
  const own = element.id === '' ? element.closest('label') : element.labels;
  const tied = own === null ? [] : 'length' in own ? [...own] : [own];
  return [...tied, ...referenced(element, 'aria-labelledby')];
}

/** What the page itself says of a field: a help, its own error. */
function descriptionsOf(element: HTMLInputElement): Element[] {
  return [...referenced(element, 'aria-describedby'), ...referenced(element, 'aria-errormessage')];
}

function referenced(element: HTMLInputElement, attribute: string): Element[] {
  return (element.getAttribute(attribute) ?? '')
    .split(/\s+/)
    .map((id) => element.ownerDocument.getElementById(id))
    .filter((found) => found !== null);
}

/** Up to the largest wrapper that holds no other field. */
function besideOf(element: HTMLInputElement): Element[] {
  let found: Element[] = [];
  let wrapper = element.parentElement;
  for (let step = 0; wrapper !== null && step < furthest; step++) {
    if (wrapper.nodeName === 'FORM' || wrapper.querySelectorAll(fields).length > 1) break;
    found = [...wrapper.querySelectorAll(beside)];
    wrapper = wrapper.parentElement;
  }
  return found;
}
