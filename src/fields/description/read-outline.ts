import type { Field } from '../field.ts';
import { buttonSelector, buttonText } from '../forms/buttons.ts';
import { isElement, isInput } from '../nodes.ts';
import { createPageTree } from '../page-tree.ts';
import { isRoot } from '../roots.ts';
import { createPlaceTest, isShown } from '../shown.ts';
import { isHeaderCell } from '../tables/table-cells.ts';
import { shownText } from '../texts/shown-text.ts';
import { purposesOf } from '../texts/text-kind.ts';
import { createTextCleaner, type TextCleaner } from './clean-text.ts';
import { elementAttributes } from './element-attributes.ts';
import type { Attribute, OutlineElement, OutlineNode, OutlineText } from './outline.ts';
import { around, headerCellRows, newestYear, numberReferences } from './page-facts.ts';
import { foldRepeats } from './repeated-blocks.ts';

/** What a person fills in or chooses. */
const controls =
  'input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset]), select, textarea';
const silent =
  'script, style, template, noscript, link, meta, head, title, input[type=hidden], svg, canvas, video, audio, object, iframe, option, [data-assistant-bailleur]';
/** Without a field in them they lead elsewhere. */
const elsewhere = 'nav, footer, aside';
/** What says what a field or a form is for, wherever it stands. */
const naming = 'h1, h2, h3, h4, h5, h6, [role=heading], legend, caption, label';
/** A text goes on inside of these. */
const withinText =
  'sup, sub, b, i, em, strong, u, abbr, mark, span, small, font, bdi, br, wbr, s, q';

/** So far from a field texts are read: the cell beside it, the wrapper of its label. */
const nearby = 3;
/** Of more children than this only the first are read; the others are counted. */
const mostChildren = 60;

/** Where an element stands. */
interface Place {
  /** How many steps it is away from what holds a field; 0 if it holds one itself. */
  readonly distance: number;
  /** Whether it stands in a row of data: texts there are of persons, whatever they say. */
  readonly isData: boolean;
  readonly isHidden: boolean;
}

/** The outline of a page around its fields; `fields`: what the finder found on it. */
export function readOutline(root: Document, fields: readonly Field[]): readonly OutlineNode[] {
  const tree = createPageTree(root);
  const clean = createTextCleaner(newestYear(tree));
  const found = new Map<Element, Field>(fields.map((field) => [field.element, field]));
  const holding = around(tree.select(controls));
  const told = new Set(fields.flatMap(({ evidence }) => evidence.map(({ text }) => text)));
  const headers = headerCellRows(tree);
  const numbers = numberReferences(tree);
  const isPlaced = createPlaceTest();

  function read(element: Element, outer: Place): OutlineNode | undefined {
    if (element.matches(silent) || !/^[a-z][a-z0-9-]*$/.test(element.localName)) return undefined;
    const place = placeOf(element, outer);
    if (place.distance > 0 && element.matches(elsewhere)) return undefined;
    const asked = element.matches(controls);
    const children = asked || (place.isHidden && place.distance > 0) ? [] : inside(element, place);
    const matters = asked || place.distance <= nearby || isTelling(element) || children.some(isOwn);
    return matters ? elementNode(element, place, outer, children) : undefined;
  }

  function elementNode(
    element: Element,
    { isHidden }: Place,
    outer: Place,
    children: readonly OutlineNode[],
  ): OutlineElement {
    const own = elementAttributes(element, clean, (id) => numberIn(element, id)?.number);
    const flags: Attribute[] = [];
    if (isHidden && !outer.isHidden) flags.push({ name: 'masqué', value: '' });
    const field = found.get(element);
    if (isInput(element) && field === undefined && !isHidden && !isPlaced(element)) {
      flags.push({ name: 'hors-page', value: '' });
    }
    return {
      kind: 'element',
      tag: element.localName,
      number: numbers.get(element),
      attributes: [...own, ...flags],
      found: field && findingOf(field),
      children,
    };
  }

  function placeOf(element: Element, outer: Place): Place {
    const holds = holding.has(element);
    const row = element.matches('tr, [role=row]') ? headers.get(element) : undefined;
    return {
      distance: holds ? 0 : outer.distance + 1,
      isData: row === undefined ? outer.isData : row === 'data',
      isHidden: outer.isHidden || !isShown(element),
    };
  }

  function inside(element: Element, place: Place): readonly OutlineNode[] {
    if (isInput(element)) return [];
    if (element.matches(buttonSelector)) return textNode(buttonText(element), clean, false);
    if (element.matches('a, [role=link]') && !holding.has(element)) {
      const text = shownText(element);
      return textNode(text, clean, !purposesOf(text).includes('lost'));
    }
    const isData = place.isData && !isHeaderCell(element);
    if (isTextOnly(element)) {
      const reads = place.distance <= nearby || isTelling(element);
      const text = shownText(element);
      // A row keeps back what it says, but for what the finder takes for the name of a field.
      return reads ? textNode(text, clean, isData && place.distance > 0 && !told.has(text)) : [];
    }
    const shadow = element.shadowRoot;
    const own = nodesIn(element, place);
    if (shadow === null) return own;
    const within: OutlineElement = {
      kind: 'element',
      tag: '#shadow',
      number: undefined,
      attributes: [],
      found: undefined,
      children: nodesIn(shadow, place),
    };
    return [within, ...own];
  }

  function nodesIn(parent: ParentNode & Node, place: Place): readonly OutlineNode[] {
    const nodes: OutlineNode[] = [];
    let elements = 0;
    let last: Element | undefined;
    let more = 0;
    for (const child of parent.childNodes) {
      if (isElement(child)) {
        if (elements >= mostChildren) {
          if (child.localName === last?.localName) more++;
          continue;
        }
        const node = read(child, place);
        if (node === undefined) continue;
        elements++;
        last = child;
        nodes.push(node);
      } else if (child.nodeType === Node.TEXT_NODE && elements < mostChildren) {
        if (place.distance > nearby) continue;
        nodes.push(...textNode(child.nodeValue ?? '', clean, place.isData && place.distance > 0));
      }
    }
    return foldRepeats(nodes, more);
  }

  function numberIn(element: Element, id: string): { readonly number: number } | undefined {
    const root = element.getRootNode();
    const target = isRoot(root) ? root.getElementById(id) : null;
    const number = target === null ? undefined : numbers.get(target);
    return number === undefined ? undefined : { number };
  }

  const { body } = root;
  if (body === null) return [];
  const start: Place = {
    distance: holding.has(body) ? 0 : nearby + 1,
    isData: false,
    isHidden: false,
  };
  return nodesIn(body, start);
}

function isTelling(element: Element): boolean {
  if (element.matches(naming) || isHeaderCell(element)) return true;
  return element.matches('a, [role=link]') && purposesOf(shownText(element)).includes('lost');
}

/** Whether a part of an element was kept for its own sake: texts alone are not. */
function isOwn(node: OutlineNode): boolean {
  return node.kind !== 'text';
}

/** Whether an element is one text to a person: what stands inside of it only marks parts of that. */
function isTextOnly(element: Element): boolean {
  if (element.shadowRoot !== null || element.localName === 'slot') return false;
  if (isHeaderCell(element)) return element.querySelector(controls) === null;
  const inner = [...element.querySelectorAll('*')];
  if (inner.length === 0) return true;
  const says = [...element.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
  );
  const marks = (each: Element) => each.matches(withinText) && each.shadowRoot === null;
  return (says || element.matches(naming)) && inner.every(marks);
}

function textNode(text: string, clean: TextCleaner, isKeptBack: boolean): OutlineText[] {
  if (text.trim() === '') return [];
  const { words, sample } = clean(text);
  return [{ kind: 'text', words: isKeptBack ? '' : words, sample }];
}

function findingOf({ role, confidence, evidence }: Field): string {
  const kinds = evidence.map(({ kind }) => kind).join(', ');
  return `${role} ${Math.round(confidence * 100)} % (${kinds})`;
}
