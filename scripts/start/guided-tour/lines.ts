import type { Accessible } from '../../../tests/browser/harness/accessible.ts';

/** What is one line of its own, whatever it consists of. */
const blocks = new Set([
  'heading',
  'paragraph',
  'listitem',
  'term',
  'definition',
  'button',
  'link',
  'textbox',
]);

/** A part of the screen's own tree as lines of text: headings after "#", buttons and links in brackets. */
export function linesOf(node: Accessible): string[] {
  if (node.role === 'text') return tidy(node.name);
  if (!blocks.has(node.role)) return joinText(node.children);
  const text = node.name || textOf(node);
  switch (node.role) {
    case 'heading':
      return tidy(text).map((line) => `# ${line}`);
    case 'button':
    case 'link':
      return tidy(text).map((line) => `[${line}]`);
    case 'term':
      return tidy(text);
    case 'textbox':
      return tidy(text).map((line) => `${line}: ____`);
    default:
      return hasBlocks(node) ? joinText(node.children) : tidy(textOf(node));
  }
}

/** All text in a part of the tree, as it would be read. */
export function textOf(node: Accessible): string {
  return node.role === 'text' ? node.name : node.children.map(textOf).join('');
}

/** Pieces of text that follow each other stand on one line: "Un ", "zéro", ", pas un O". */
function joinText(nodes: readonly Accessible[]): string[] {
  const lines: string[] = [];
  let running = '';
  for (const node of nodes) {
    if (isInline(node)) {
      running += textOf(node);
      continue;
    }
    lines.push(...tidy(running), ...linesOf(node));
    running = '';
  }
  return [...lines, ...tidy(running)];
}

function isInline(node: Accessible): boolean {
  return node.role === 'text' || (!blocks.has(node.role) && !hasBlocks(node));
}

function hasBlocks(node: Accessible): boolean {
  return node.children.some((child) => blocks.has(child.role) || hasBlocks(child));
}

function tidy(text: string): string[] {
  const line = text.replace(/[ \t\r\n]+/g, ' ').trim();
  return line === '' ? [] : [line];
}
