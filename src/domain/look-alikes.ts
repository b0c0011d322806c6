/** What a character may stand for where a digit must be. */
export interface DigitLookAlike {
  /** The digits, likeliest first; several where the eye cannot tell. */
  readonly digits: readonly string[];
  /** True if the two are hardly told apart in print (O and 0), false if they merely resemble (S and 5). */
  readonly close: boolean;
}

const close = (...digits: string[]): DigitLookAlike => ({ digits, close: true });
const faint = (...digits: string[]): DigitLookAlike => ({ digits, close: false });

/** S1 (difficulty 5) and S2 name O and 0, l and I; the others are what eyes and scanners mix up. */
const digitsByChar: ReadonlyMap<string, DigitLookAlike> = new Map([
  ...[...'OoQDØø'].map((char) => [char, close('0')] as const),
  ...[...'Ili|ıİ'].map((char) => [char, close('1')] as const),
  ...[...'Ss'].map((char) => [char, faint('5')] as const),
  ...[...'Zz'].map((char) => [char, faint('2')] as const),
  ['L', faint('1')],
  ['B', faint('8')],
  ['G', faint('6')],
  ['d', faint('0')],
  // As small letters these are drawn like another digit than as capitals.
  ['b', faint('8', '6')],
  ['g', faint('6', '9')],
  ['q', faint('0', '9')],
]);

/** S1's list read the other way. A stroke may be either of two letters. */
const capitalsByChar: ReadonlyMap<string, readonly string[]> = new Map([
  ['0', ['O']],
  ['1', ['I', 'L']],
  ['|', ['I', 'L']],
  ['ı', ['I']],
  ['İ', ['I']],
  ['2', ['Z']],
  ['5', ['S']],
  ['6', ['G']],
  ['8', ['B']],
  ['Ø', ['O']],
  ['ø', ['O']],
]);

/** The digits that a letter or bar is taken for; `undefined` for digits and for what resembles none. */
export function digitLookAlike(char: string): DigitLookAlike | undefined {
  return digitsByChar.get(char);
}

/** The capital letters that a digit or bar is taken for, likeliest first; empty if it resembles none. */
export function letterLookAlikes(char: string): readonly string[] {
  return capitalsByChar.get(char) ?? [];
}
