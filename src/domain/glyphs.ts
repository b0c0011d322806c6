import { latinTwin } from './foreign-letters.ts';

/**
 * What a character is to the eye.
 * `plain`: what it seems. `space`: a blank of any width, tabs and line ends too.
 * `invisible`: nothing is drawn. `foreign`: a letter or digit that is not ours, though it may look so.
 */
export type GlyphKind = 'plain' | 'space' | 'invisible' | 'foreign';

/** One character of a text. */
export interface Glyph {
  readonly kind: GlyphKind;
  /** The character itself; two code units beyond U+FFFF. */
  readonly char: string;
  /**
   * What a reader takes it for: itself if plain, ' ' for a space, '' for an invisible one, the Latin
   * letter or the digit for a foreign one, `undefined` for a foreign one that looks like none of ours.
   */
  readonly latin: string | undefined;
  /** [start, end[ in UTF-16 code units. */
  readonly range: readonly [start: number, end: number];
}

const blank = /[\t\n\v\f\r\u0085\u2028\u2029\u2800\p{Zs}]/u;
// Half of a surrogate pair is no character at all: what is left when one was cut in two.
const undrawn = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;
// Full-width forms, mathematical alphabets, letter-like signs and Roman numerals: ours in another
// dress. Not ², ª or ①, which people see as what they are and French keyboards offer.
const disguised = /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u2100-\u214F\u2160-\u217F]/u;
const letter = /\p{L}/u;
const ownLetter = /[\p{Script=Latin}\p{Script=Common}]/u;
const digit = /\p{Nd}/u;

/** Every character of a text in order, with what it is to the eye. Never throws. */
export function readGlyphs(text: string): Glyph[] {
  const glyphs: Glyph[] = [];
  let start = 0;
  for (const char of text) {
    const range = [start, start + char.length] as const;
    glyphs.push(
      isAscii(char) ? { kind: 'plain', char, latin: char, range } : readGlyph(char, range),
    );
    start += char.length;
  }
  return glyphs;
}

/** The characters of a text that are not plain, in order. */
export function listStrayGlyphs(text: string): Glyph[] {
  return readGlyphs(text).filter(({ kind }) => kind !== 'plain');
}

function readGlyph(char: string, range: Glyph['range']): Glyph {
  // The one that is typed most: no need to look for it among all letters of the world.
  if (char === '€') return { kind: 'plain', char, latin: char, range };
  if (blank.test(char)) return { kind: 'space', char, latin: ' ', range };
  if (undrawn.test(char)) return { kind: 'invisible', char, latin: '', range };
  const bare = disguised.test(char) ? char.normalize('NFKC') : char;
  if (isAscii(bare)) return { kind: 'foreign', char, latin: bare, range };
  const twin = latinTwin(bare);
  if (twin !== undefined) return { kind: 'foreign', char, latin: twin, range };
  if (digit.test(bare)) return { kind: 'foreign', char, latin: digitValue(bare), range };
  if (letter.test(bare) && !ownLetter.test(bare)) {
    return { kind: 'foreign', char, latin: undefined, range };
  }
  return { kind: 'plain', char, latin: char, range };
}

/** One printing character of ASCII: nearly all that is ever typed, so this must be quick. */
function isAscii(char: string): boolean {
  const code = char.charCodeAt(0);
  return char.length === 1 && code > 0x20 && code < 0x7f;
}

/** Unicode lays the ten digits of a script in a row, zero first. */
function digitValue(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let zero = code;
  while (digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
