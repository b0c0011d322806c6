import type { DigitsToken, SeparatorToken, Token } from './amount-text.ts';
import { wordRole } from './amount-words.ts';

/**
 * What stands between two runs of digits. `currency`: "€" or "euros", which stand for the comma.
 * `double`: several separators. `break`: something that no single number has in it.
 */
export type GapKind = SeparatorToken['sign'] | 'space' | 'currency' | 'double' | 'break';

export interface Gap {
  readonly kind: GapKind;
  /** Never empty. */
  readonly tokens: readonly Token[];
}

/** The tokens of an amount, by their place around and between its runs of digits. */
export interface Layout {
  /** Before the first digit. */
  readonly lead: readonly Token[];
  readonly parts: readonly DigitsToken[];
  /** `gaps[i]` is between `parts[i]` and `parts[i + 1]`. */
  readonly gaps: readonly Gap[];
  /** After the last digit; everything if there is no digit. */
  readonly tail: readonly Token[];
}

/** Finds the runs of digits and what surrounds them. */
export function readLayout(tokens: readonly Token[]): Layout {
  const parts: DigitsToken[] = [];
  const between: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'digits') {
      parts.push(token);
      between.push([]);
    } else {
      between.at(-1)?.push(token);
    }
  }
  return {
    lead: parts.length > 0 ? (between[0] ?? []) : [],
    parts,
    gaps: between.slice(1, -1).map((gap) => ({ kind: gapKind(gap), tokens: gap })),
    tail: between.at(-1) ?? [],
  };
}

/** True if one to three digits stand before a gap and three after it. */
export function isGroupGap({ parts }: Layout, index: number): boolean {
  const before = parts[index]?.digits.length ?? 0;
  return parts[index + 1]?.digits.length === 3 && (index === 0 ? before <= 3 : before === 3);
}

function gapKind(tokens: readonly Token[]): GapKind {
  const separators = tokens.filter((token) => token.kind === 'separator');
  const rest = tokens.filter(({ kind }) => kind !== 'separator' && kind !== 'space');
  if (rest.length > 0) return rest.every(isUnit) && rest.some(isEuro) ? 'currency' : 'break';
  if (separators.length > 1) return 'double';
  // "07 : 450" is a heading and an amount; "450:50" a slip of the finger.
  if (separators[0]?.sign === ';' && tokens.length > 1) return 'break';
  return separators[0]?.sign ?? 'space';
}

/** "€" and "euros", and the "et" of "450 euros et 50 centimes". */
function isUnit(token: Token): boolean {
  return isEuro(token) || (token.kind === 'word' && token.word === 'et');
}

function isEuro(token: Token): boolean {
  return token.kind === 'symbol' || (token.kind === 'word' && wordRole(token.word) === 'euros');
}
