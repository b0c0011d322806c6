import { readable } from '../fold.ts';

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
  return readable(rawText(node, leadingAway)) || shownText(node);
}

/** The first line of what a node says that holds words: a cell's name, not what stands below it. */
export function firstLine(node: Node): string | undefined {
  const lines = rawText(node, silent).split('\n').map(readable);
  return lines.find((line) => /\p{L}{2}/u.test(line));
}

function rawText(node: Node, left: ReadonlySet<string>): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE || left.has(node.nodeName)) return '';
  let text = '';
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    text += rawText(child, left);
  }
  if (inWord.has(node.nodeName)) return text;
  return ownLine.has(node.nodeName) ? `\n${text}\n` : ` ${text} `;
}
