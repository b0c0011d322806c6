import { characterName } from '../../advice/reader/character-name.ts';
import { readerTexts } from '../../advice/texts/reader.ts';
import { doubtfulGlyph } from '../../domain/doubtful-glyph.ts';
import { type Glyph, readGlyphs } from '../../domain/glyphs.ts';
import { shownGlyph } from '../shown-glyph.ts';

/**
 * One character of the password. `doubtful`: it may be another, and can be switched; `stray`: what
 * paste brings along, or of another alphabet, to be named since it cannot be told by its look.
 */
export interface Cell {
  readonly kind: 'clear' | 'doubtful' | 'stray';
  /** What is drawn: the character, or a sign for what would not be seen. */
  readonly shown: string;
  /** The character in words. */
  readonly name: string;
}

/** The characters of a password in order, as its reader shows them. */
export function cellsOf(text: string): Cell[] {
  return readGlyphs(text).map((glyph) => ({
    kind: kindOf(glyph),
    shown: shownGlyph(glyph),
    name: glyph.kind === 'foreign' ? readerTexts.foreign : characterName(glyph.char),
  }));
}

function kindOf({ kind, char }: Glyph): Cell['kind'] {
  if (kind !== 'plain') return 'stray';
  return doubtfulGlyph(char) === undefined ? 'clear' : 'doubtful';
}
