import { type Glyph, readGlyphs } from './glyphs.ts';
import { digitLookAlike } from './look-alikes.ts';

/** `symbol`: of a currency. `mark`: punctuation that says nothing. `unknown`: anything else. */
export type RunKind =
  | 'digits'
  | 'letters'
  | 'separator'
  | 'space'
  | 'sign'
  | 'symbol'
  | 'mark'
  | 'unknown';

/** Neighbouring characters of one kind; invisible ones between them are left out. */
export interface Run {
  readonly kind: RunKind;
  /** Never empty; one for a separator. */
  readonly glyphs: readonly Glyph[];
}

/** What may separate euros from cents or thousands. On a French keyboard ; and : are beside the comma. */
const separator = /[,.;:'\u2019\u00B4`\u066B\u201A\u00B7]/;
const letter = /[\p{L}\p{M}|]/u;
const sign = /[-+\p{Pd}\u2212\u00B1]/u;
const currency = /\p{Sc}/u;
// A percent sign is punctuation to Unicode, but it changes the value.
const mark = /(?![%\u2030\u2031])[\p{P}=~^\u00A8]/u;

/** The visible characters of a text in runs; letters among digits belong to the digits. */
export function readRuns(text: string): Run[] {
  const visible = readGlyphs(text).filter(({ kind }) => kind !== 'invisible');
  const runs = joinAlike(visible.map((glyph) => ({ kind: runKind(glyph), glyphs: [glyph] })));
  if (!runs.some(({ kind }) => kind === 'digits')) return runs;
  return joinAlike(
    runs.map((run, index) => (standsForDigits(runs, index) ? { ...run, kind: 'digits' } : run)),
  );
}

/** What a reader takes a character for. */
export function face({ char, latin = char }: Glyph): string {
  return latin;
}

/** True if every letter of a run could as well be a zero or a one. */
export function isClose({ kind, glyphs }: Run): boolean {
  return kind === 'letters' && glyphs.every((glyph) => digitLookAlike(face(glyph))?.close === true);
}

function joinAlike(runs: readonly Run[]): Run[] {
  const joined: { kind: RunKind; glyphs: Glyph[] }[] = [];
  for (const { kind, glyphs } of runs) {
    const last = joined.at(-1);
    if (last?.kind !== kind || kind === 'separator') joined.push({ kind, glyphs: [...glyphs] });
    else for (const glyph of glyphs) last.glyphs.push(glyph);
  }
  return joined;
}

function runKind(glyph: Glyph): RunKind {
  if (glyph.kind === 'space') return 'space';
  const char = face(glyph);
  if (/[0-9]/.test(char)) return 'digits';
  // Letters late: they are so many that it takes long to look among them for the first time.
  if (separator.test(char)) return 'separator';
  if (sign.test(char)) return 'sign';
  if (currency.test(char)) return 'symbol';
  if (letter.test(char)) return 'letters';
  return mark.test(char) ? 'mark' : 'unknown';
}

/**
 * Letters are read as digits where they touch some, over a separator too (45O,5O). Those that merely
 * resemble a digit (S, B) must be few and have one after them: 450S may be anything.
 */
function standsForDigits(runs: readonly Run[], index: number): boolean {
  const run = runs[index];
  if (run?.kind !== 'letters') return false;
  if (isClose(run)) return touchesDigits(runs, index, -1) || touchesDigits(runs, index, 1);
  const resemble = run.glyphs.every((glyph) => digitLookAlike(face(glyph))?.digits.length === 1);
  return resemble && run.glyphs.length <= 2 && touchesDigits(runs, index, 1);
}

function touchesDigits(runs: readonly Run[], index: number, step: 1 | -1): boolean {
  const next = runs[index + step];
  if (next?.kind !== 'separator') return next?.kind === 'digits';
  const beyond = runs[index + 2 * step];
  return beyond !== undefined && (beyond.kind === 'digits' || isClose(beyond));
}
