import type { Glyph } from '../domain/glyphs.ts';

/** What is drawn for a character: itself, or a sign for what would not be seen. */
export function shownGlyph({ kind, char }: Glyph): string {
  if (kind === 'space') return '␣';
  return kind === 'invisible' ? '▯' : char;
}
