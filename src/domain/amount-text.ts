import { face, isClose, type Run, readRuns } from './amount-runs.ts';
import { type Glyph, listStrayGlyphs } from './glyphs.ts';
import { digitLookAlike } from './look-alikes.ts';

/** [start, end[ in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** A run of digits, or of what was typed for digits. */
export interface DigitsToken {
  readonly kind: 'digits';
  readonly range: Range;
  /** 0 to 9 only: look-alikes and foreign digits as the digits that they stand for. */
  readonly digits: string;
  /** Where a letter of ours stands for a digit. */
  readonly letters: readonly Range[];
  /** Where a character of another alphabet does. */
  readonly foreign: readonly Range[];
}

/** One sign that may separate euros from cents or thousands; ";" stands for ":" too. */
export interface SeparatorToken {
  readonly kind: 'separator';
  readonly range: Range;
  readonly sign: ',' | '.' | "'" | ';';
  readonly foreign: boolean;
}

export interface WordToken {
  readonly kind: 'word';
  readonly range: Range;
  /** In small letters, without accents. */
  readonly word: string;
  /** True if it may be no word at all but zeros and ones: O, Il. */
  readonly doubtful: boolean;
}

/** `symbol`: of a currency. `mark`: punctuation that says nothing. `unknown`: anything else. */
export interface PlainToken {
  readonly kind: 'space' | 'sign' | 'symbol' | 'mark' | 'unknown';
  readonly range: Range;
}

export type Token = DigitsToken | SeparatorToken | WordToken | PlainToken;

// A whole page pasted into the field: nobody wants each of its letters looked at.
const longestAmount = 500;

const foreignComma = /[\u066B\u201A]/;

/** The visible text of an amount, cut into tokens; one `unknown` for a text too long to be one. */
export function readTokens(text: string): Token[] {
  if (text.length > longestAmount) return [{ kind: 'unknown', range: [0, text.length] }];
  return readRuns(text).map(readToken);
}

function readToken(run: Run): Token {
  const range: Range = [run.glyphs[0]?.range[0] ?? 0, run.glyphs.at(-1)?.range[1] ?? 0];
  const { kind, glyphs } = run;
  switch (kind) {
    case 'digits':
      return { kind, range, ...readDigits(glyphs) };
    case 'letters':
      return { kind: 'word', range, word: readWord(glyphs), doubtful: isClose(run) };
    case 'separator':
      return { kind, range, sign: separatorSign(glyphs), foreign: glyphs.some(isForeignSeparator) };
    case 'space':
    case 'sign':
    case 'symbol':
    case 'mark':
    case 'unknown':
      return { kind, range };
  }
}

function readDigits(glyphs: readonly Glyph[]): Pick<DigitsToken, 'digits' | 'letters' | 'foreign'> {
  const isLetter = (glyph: Glyph) => !isForeign(glyph) && !/[0-9]/.test(glyph.char);
  return {
    digits: glyphs.map((glyph) => digitLookAlike(face(glyph))?.digits[0] ?? face(glyph)).join(''),
    letters: joinRanges(glyphs.filter(isLetter)),
    foreign: joinRanges(glyphs.filter(isForeign)),
  };
}

function readWord(glyphs: readonly Glyph[]): string {
  const letters = glyphs.map(face).join('');
  return letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function separatorSign(glyphs: readonly Glyph[]): SeparatorToken['sign'] {
  const char = glyphs.map(face).join('');
  if (char === ',' || foreignComma.test(char)) return ',';
  if (/[.\u00B7]/.test(char)) return '.';
  return /[;:]/.test(char) ? ';' : "'";
}

/** Signs that look like a comma, and that no server takes for one, are foreign too. */
function isForeignSeparator(glyph: Glyph): boolean {
  return isForeign(glyph) || foreignComma.test(glyph.char);
}

function isForeign(glyph: Glyph | undefined): boolean {
  return glyph?.kind === 'foreign';
}

/** Where characters stand that nobody sees, neighbours joined; none in a text too long. */
export function findInvisible(text: string): Range[] {
  if (text.length > longestAmount) return [];
  return joinRanges(listStrayGlyphs(text).filter(({ kind }) => kind === 'invisible'));
}

/** The ranges of characters in order, those that touch joined into one. */
function joinRanges(glyphs: readonly Glyph[]): Range[] {
  const ranges: [number, number][] = [];
  for (const { range } of glyphs) {
    const last = ranges.at(-1);
    if (last?.[1] === range[0]) last[1] = range[1];
    else ranges.push([...range]);
  }
  return ranges;
}
