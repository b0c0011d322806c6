import { readable } from '../fold.ts';
import { isElement } from '../nodes.ts';

/** What stands inside a text's element but is no part of what the text says. */
const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'SELECT', 'TEXTAREA', 'NOSCRIPT', 'svg']);
/** What stands in or beside a field's name and leads elsewhere: "Mot de passe [oublié ?]". */
const leadingAway = new Set([...silent, 'A', 'BUTTON']);
/** Elements inside of which a word goes on: "m<sup>2</sup>" is read "m2". */
const inWord = new Set(['SUP', 'SUB', 'B', 'EM', 'STRONG', 'U', 'ABBR', 'MARK']);

/** Elements that begin a line of their own. */
const ownLine = new Set([
  'BR',
  'P',
  'DIV',
  'LI',
  'DT',
  'DD',
  'TR',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
]);

/** The text of a node as a person reads it. */
export function shownText(node: Node): string {
  return readable(rawText(node, silent));
}

/** The text of a node that names a field: without links and buttons, unless there is nothing else. */
export function namingText(node: Node): string {
  return plainText(node) || shownText(node);
}

/** The text of a node without its links and buttons. */
export function plainText(node: Node): string {
  return readable(rawText(node, leadingAway));
}

/** The first line of what a node says that holds words: a cell's name, not what stands below it. */
export function firstLine(node: Node): string | undefined {
  const lines = rawText(node, silent).split('\n').map(readable);
  return lines.find((line) => /\p{L}{2}/u.test(line));
}

function rawText(node: Node, left: ReadonlySet<string>): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!isElement(node) || left.has(node.nodeName)) return '';
  let text = '';
  for (const child of shownChildren(node)) text += rawText(child, left);
  if (inWord.has(node.nodeName)) return text;
  return ownLine.has(node.nodeName) ? `\n${text}\n` : ` ${text} `;
}

/** What is shown inside of an element: of a host its shadow, in a slot what the page puts there. */
function shownChildren(element: Element): Iterable<Node> {
  const assigned = isSlot(element) ? element.assignedNodes() : [];
  return assigned.length > 0 ? assigned : (element.shadowRoot ?? element).childNodes;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.nodeName === 'SLOT';
}
