/** What a character is mixed up with: `round` O and 0; `stroke` l, I, 1 and |. */
export type Confusion = 'round' | 'stroke';

/** A character that may have been read wrongly, and what may stand there instead. */
export interface DoubtfulGlyph {
  readonly confusion: Confusion;
  /** The other character of the pair that S2 names; both of them for what is neither. */
  readonly close: readonly string[];
  /** What resembles it as well, but is named by no source. */
  readonly far: readonly string[];
  /** False for what no provisional password is taken to hold: it is read, but never proposed. */
  readonly proposed: boolean;
}

const doubtful: ReadonlyMap<string, DoubtfulGlyph> = new Map([
  ['O', { confusion: 'round', close: ['0'], far: [], proposed: true }],
  ['0', { confusion: 'round', close: ['O'], far: [], proposed: true }],
  ['l', { confusion: 'stroke', close: ['I'], far: ['1'], proposed: true }],
  ['I', { confusion: 'stroke', close: ['l'], far: ['1'], proposed: true }],
  ['1', { confusion: 'stroke', close: [], far: ['l', 'I'], proposed: true }],
  ['|', { confusion: 'stroke', close: ['l', 'I'], far: ['1'], proposed: false }],
]);

/** What a character of a provisional password may be instead; `undefined` if it is in no doubt. S2. */
export function doubtfulGlyph(char: string): DoubtfulGlyph | undefined {
  return doubtful.get(char);
}

/**
 * The character that comes after a doubtful one when it is switched by hand, all that may stand
 * there in turn: O, 0, O …; l, I, 1, l …. A character in no doubt stays as it is.
 */
export function switched(char: string): string {
  switch (doubtful.get(char)?.confusion) {
    case 'round':
      return char === 'O' ? '0' : 'O';
    case 'stroke':
      return char === 'l' ? 'I' : char === 'I' ? '1' : 'l';
    case undefined:
      return char;
  }
}
