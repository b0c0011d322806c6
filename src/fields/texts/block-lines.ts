import { readable } from '../fold.ts';
import { isElement, isInput } from '../nodes.ts';

const skipped = 'script, style, template, select, textarea, button, noscript';
/** A card of one tenant is small: what is longer is a whole page, of which this much will do. */
const mostLines = 300;

/**
 * The texts of a part of the page, one for each piece that stands by itself, in order; the values
 * of fields that only show something are among them, those of fields to fill in are not.
 */
export function blockLines(block: Element): string[] {
  const lines: string[] = [];
  const walker = block.ownerDocument.createTreeWalker(
    block,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      isElement(node) && node.matches(skipped)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = readable(textOf(node));
    if (text !== '') lines.push(text);
    if (lines.length === mostLines) break;
  }
  return lines;
}

function textOf(node: Node): string {
  if (!isElement(node)) return node.nodeValue ?? '';
  if (!isInput(node) || node.type === 'hidden') return '';
  return node.disabled || node.readOnly ? node.value : '';
}
