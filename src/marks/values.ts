import { diffParts, type Part } from '../advice/change.ts';
import { build } from './build.ts';

/**
 * Draws a correction: what stood there → what comes instead, the characters that differ marked on
 * both sides. None is struck out: an O with a line through it looks like the zero it should be.
 */
export function drawChange(before: string, after: string): HTMLElement {
  const parts = diffParts(before, after);
  return build(
    'span',
    'values',
    ...drawSide(parts.before, 'del'),
    ' → ',
    ...drawSide(parts.after, 'ins'),
  );
}

function drawSide(parts: readonly Part[], tag: 'del' | 'ins'): (Node | string)[] {
  return parts.map(({ changed, text }) =>
    changed ? build(tag, '', visible(text)) : visible(text),
  );
}

/** Spaces at an end, or two in a row, would not be seen. */
function visible(text: string): string {
  return text.replace(/\p{Zs}|\t/gu, '␣');
}
