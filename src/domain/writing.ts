import { type Glyph, readGlyphs } from './glyphs.ts';

/** A letter or digit, as a reader takes it: Latin where it is drawn like a Latin one. */
export interface Sign {
  readonly char: string;
  /** True if the character that stands there is another one than `char`, or none of ours. */
  readonly foreign: boolean;
  readonly range: Glyph['range'];
}

/** What stands between or around the letters and digits. */
export interface Stray {
  readonly kind: 'separator' | 'invisible' | 'symbol';
  readonly range: Glyph['range'];
}

/** A text taken apart as an id or a number is read: letters and digits count, the rest does not. */
export interface Writing {
  readonly signs: readonly Sign[];
  readonly strays: readonly Stray[];
  /** The text as it looks, without blanks: for recognising what is no id or number at all. */
  readonly look: string;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
// Dashes, brackets, quotes, underscores, and the points and strokes that people group with.
const separator = /[\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pc}.,:;/\\'"`´·…•−<> ]/u;

/**
 * Takes a text apart. `length` is the number of letters and digits that are expected: a bar is read
 * as one of them (1, l or I), unless there are too many; then it separates, as in 078|0270075|0001.
 */
export function readWriting(text: string, length: number): Writing {
  const signs: Sign[] = [];
  const strays: Stray[] = [];
  const bars: Stray[] = [];
  let look = '';
  for (const { kind, char, latin = char, range } of readGlyphs(text)) {
    if (kind === 'invisible') {
      strays.push({ kind, range });
      continue;
    }
    if (kind !== 'space') look += latin;
    if (latin === '|') bars.push({ kind: 'separator', range });
    if (latin === '|' || letterOrDigit.test(latin)) {
      signs.push({ char: latin, foreign: kind === 'foreign', range });
    } else {
      strays.push({ kind: separator.test(latin) ? 'separator' : 'symbol', range });
    }
  }
  if (signs.length <= length) return { signs, strays, look };
  return { signs: signs.filter(({ char }) => char !== '|'), strays: [...strays, ...bars], look };
}
