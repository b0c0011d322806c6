import { isElement } from '../nodes.ts';
import { closestOf, parentOf } from '../roots.ts';
import { namingText, plainText } from './shown-text.ts';

export interface TextAround {
  readonly kind: 'row-header' | 'text-before';
  readonly text: string;
  /** What holds the text: an element, or the text itself. */
  readonly node: Node;
}

type NodeText = Pick<TextAround, 'text' | 'node'>;

/** What a person fills in. */
export const controls =
  'input:not([type=hidden], [type=submit], [type=button], [type=image]), select, textarea';
/** What stands before a field but does not name it. */
const noLabel =
  'a, button, h1, h2, h3, h4, h5, h6, script, style, template, [role=button], [role=heading]';
/** No text above these belongs to one field alone. */
const ends = new Set([
  ...['FORM', 'FIELDSET', 'DIALOG', 'MAIN', 'SECTION', 'ARTICLE', 'BODY'],
  ...['TABLE', 'TBODY', 'TR', 'UL', 'OL', 'DL'],
]);
const furthest = 4;
const longestLabel = 120;

/**
 * The text that a person takes for a field's name where the page ties none to it: the cell or
 * term before it, else the nearest text before it, else the only text of its own small wrapper.
 * `fieldsIn`: how many fields an element holds (`countFields`, remembered).
 */
export function textAround(
  input: HTMLInputElement,
  fieldsIn: (outer: Element) => number,
): TextAround | undefined {
  const named = rowHeader(input);
  if (named !== undefined) return { kind: 'row-header', ...named };
  const near = nearText(input, fieldsIn);
  return near === undefined ? undefined : { kind: 'text-before', ...near };
}

/** How many fields an element holds. */
export function countFields(outer: Element): number {
  return outer.querySelectorAll(controls).length;
}

/** The first text cell of a field's row, or the term (`dt`) before its `dd`. */
function rowHeader(input: HTMLInputElement): NodeText | undefined {
  const cell = closestOf(input, 'td, th, dd');
  if (cell === null) return undefined;
  let nearest: Element | null = cell.previousElementSibling;
  while (nearest !== null && nearest.querySelector(controls) === null) {
    const text = namingText(nearest);
    if (/\p{L}/u.test(text)) {
      return text.length <= longestLabel ? { text, node: nearest } : undefined;
    }
    nearest = nearest.previousElementSibling;
  }
  // A row that begins with a header cell bears its name to the end.
  const first = cell.parentElement?.firstElementChild;
  return first?.nodeName === 'TH' && first !== cell
    ? { text: namingText(first), node: first }
    : undefined;
}

function nearText(
  input: HTMLInputElement,
  fieldsIn: (outer: Element) => number,
): NodeText | undefined {
  let inner: Element = input;
  for (let step = 0; step < furthest; step++) {
    const before = siblingText(inner, 'previousSibling');
    if (before !== undefined) return before === 'other' ? undefined : before;
    // What a slot shows stands among the texts of the shadow that it is put into.
    const outer: Element | null = inner.assignedSlot ?? parentOf(inner);
    if (outer === null) return undefined;
    if (fieldsIn(outer) === 1) {
      const after = siblingText(inner, 'nextSibling');
      if (after !== undefined && after !== 'other') return after;
    }
    if (ends.has(outer.nodeName)) return undefined;
    inner = outer;
  }
  return undefined;
}

/** The nearest text on one side; 'other' where another field or a paragraph stands between. */
function siblingText(
  element: Element,
  direction: 'previousSibling' | 'nextSibling',
): NodeText | 'other' | undefined {
  for (let node = element[direction]; node !== null; node = node[direction]) {
    if (isElement(node)) {
      if (node.matches(controls) || node.querySelector(controls) !== null) return 'other';
      if (node.matches(noLabel)) continue;
    }
    const text = plainText(node);
    if (/[\p{L}\d]/u.test(text)) {
      return text.length <= longestLabel ? { text, node } : 'other';
    }
  }
  return undefined;
}
