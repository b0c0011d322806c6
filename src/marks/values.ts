import { diffParts, type Part } from '../advice/change.ts';
import { readGlyphs } from '../domain/glyphs.ts';
import { build } from './build.ts';
import { shownGlyph } from './shown-glyph.ts';

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

function visible(text: string): string {
  return readGlyphs(text).map(shownGlyph).join('');
}
