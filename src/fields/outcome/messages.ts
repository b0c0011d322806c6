import { isElement } from '../nodes.ts';
import type { PageTree } from '../page-tree.ts';
import { isRoot, parentOf } from '../roots.ts';
import { isShown } from '../shown.ts';
import { shownText } from '../texts/shown-text.ts';
import type { MessageKind } from './message-words.ts';
import { longestMessage } from './rough-words.ts';

/** A text on a page that may say how a log-in ended. */
export interface Message {
  readonly text: string;
  /** Undefined for what the page announces in other words. */
  readonly kind: MessageKind | undefined;
  readonly element: Element;
  /** Its first text: drawn anew it is another one. */
  readonly node: Node | null;
  /** Whether the page marks it as a message, or as one about a field. */
  readonly isAnnounced: boolean;
}

/** Where pages say what happened. */
const regions =
  '[role=alert], [role=status], [role=alertdialog], [role=dialog], dialog[open], [aria-live=assertive], [aria-live=polite], output';
const mostRegions = 20;
const fillable = 'input:not([type=hidden])';
/** So many texts of a page are read at most, and so many of each part of it. */
const mostTexts = 800;
const mostInPart = 250;
/** Toasts are put at the end of the page. */
const lastParts = 4;

const passedOver = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SELECT TEXTAREA OPTION svg A BUTTON'.split(' '),
);
const inLine = new Set('SPAN B I EM STRONG U SMALL MARK FONT ABBR CODE'.split(' '));

/**
 * The messages that a person can see on a page: in regions made for them, beside the fields, around
 * the form (`around`), at the end of the page and in the rest, as far as that is not too long.
 */
export function messagesOn(
  { root, select }: PageTree,
  around: Element | undefined,
  inputs: readonly Element[],
  kindOf: (text: string) => MessageKind | undefined,
): Message[] {
  const found = new Map<Element, Message>();
  let left = mostTexts;

  function read(element: Element, isAnnounced: boolean): void {
    if (found.has(element) || element.textContent.length > 4 * longestMessage) return;
    const text = shownText(element);
    if (text === '' || text.length > longestMessage) return;
    const kind = kindOf(text);
    if ((kind === undefined && !isAnnounced) || !isShown(element)) return;
    found.set(element, { text, kind, element, node: firstText(element), isAnnounced });
  }
  function readTexts(part: Element, isAnnounced = false): void {
    const read_ = new Set<Element>();
    const texts = textsIn(part, Math.min(left, mostInPart));
    left -= texts.length;
    for (const node of texts) {
      const block = blockOf(node);
      if (block === null || read_.has(block)) continue;
      read_.add(block);
      read(block, isAnnounced);
    }
  }

  for (const region of select(regions).slice(0, mostRegions)) {
    const isAnnounced = region.querySelector(fillable) === null;
    if (isAnnounced) read(region, true);
    readTexts(region, isAnnounced);
  }
  for (const element of inputs.flatMap(descriptionsOf)) read(element, true);
  if (around !== undefined) {
    readTexts(around);
    readTexts(parentOf(parentOf(around) ?? around) ?? around);
  }
  for (const part of [...root.body.children].slice(-lastParts)) readTexts(part);
  readTexts(root.body);
  return [...found.values()];
}

/** What a field's own attributes name as its error or its description. */
function descriptionsOf(input: Element): Element[] {
  const home = input.getRootNode();
  return ['aria-errormessage', 'aria-describedby']
    .flatMap((attribute) => (input.getAttribute(attribute) ?? '').split(/\s+/))
    .map((id) => (id !== '' && isRoot(home) ? home.getElementById(id) : null))
    .filter((element) => element !== null);
}

/** The first texts of a part of the page, those of its shadow roots among them, but of no links. */
function textsIn(part: Element, most: number): Node[] {
  const texts: Node[] = [];
  const visit = (node: Node): void => {
    if (texts.length >= most) return;
    if (node.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(node.nodeValue ?? ''))
      texts.push(node);
    if (!isElement(node) || passedOver.has(node.nodeName)) return;
    for (const child of node.shadowRoot?.childNodes ?? []) visit(child);
    for (const child of node.childNodes) visit(child);
  };
  visit(part);
  return texts;
}

/** The element that a person reads as one text: an error may stand in several small ones. */
function blockOf(text: Node): Element | null {
  let block = text.parentElement;
  while (block !== null && inLine.has(block.nodeName)) {
    const outer: HTMLElement | null = block.parentElement;
    if (outer === null || outer.textContent.length > longestMessage) break;
    if (outer.nodeName !== 'LABEL' && outer.querySelector(fillable) !== null) break;
    block = outer;
  }
  return block;
}

function firstText(element: Element): Node | null {
  return textsIn(element, 1)[0] ?? null;
}
