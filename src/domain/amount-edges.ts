import type { Range, SeparatorToken, Token } from './amount-text.ts';
import { wordRole } from './amount-words.ts';
import type { Finding } from './finding.ts';
import type { AmountRule } from './rules.ts';

/** What stands before the first digit or after the last. */
export interface Edge {
  /** Commas and points that belong to the number: ",50", "450,". */
  readonly separators: readonly SeparatorToken[];
  /** Signs, spaces, and words or symbols that can simply be left out. */
  readonly findings: readonly Finding<AmountRule>[];
  /** Letters that touch a digit and are neither digits nor a known word. */
  readonly letters: readonly Range[];
  /** True if something there makes the number mean something else: k, francs, %. */
  readonly changes: boolean;
  /** True if "centimes" stands there. */
  readonly centimes: boolean;
}

/** Reads the tokens before the first digit. */
export function readLead(tokens: readonly Token[]): Edge {
  const last = tokens.at(-1);
  const separators = last && isNumeric(last) ? [last] : [];
  const wordsEnd = tokens.findLastIndex(({ kind }) => kind === 'word');
  return readEdge(tokens, {
    separators,
    isSign: (index) => index > wordsEnd,
    touches: (index) => index === tokens.length - 1,
    loneLetterOnly: false,
  });
}

/** Reads the tokens after the last digit. */
export function readTail(tokens: readonly Token[]): Edge {
  const separators: SeparatorToken[] = [];
  for (const token of tokens) {
    if (isNumeric(token)) separators.push(token);
    else if (token.kind !== 'space') break;
  }
  const words = tokens.findIndex(({ kind }) => kind === 'word' || kind === 'symbol');
  return readEdge(tokens, {
    separators,
    isSign: (index) => words === -1 || index < words,
    touches: (index) => index === 0,
    loneLetterOnly: true,
  });
}

interface EdgeSide {
  readonly separators: readonly SeparatorToken[];
  /** Beyond the words a dash is a dash, not a minus. */
  readonly isSign: (index: number) => boolean;
  readonly touches: (index: number) => boolean;
  /** 450q is a slip, 450TTC a word. Before the number either may be a reference: A450, LOG450. */
  readonly loneLetterOnly: boolean;
}

function readEdge(tokens: readonly Token[], side: EdgeSide): Edge {
  const findings: Finding<AmountRule>[] = [];
  const letters: Range[] = [];
  let extra: Token[] = [];
  const endExtra = () => {
    const [first] = extra;
    const range: Range = [first?.range[0] ?? 0, extra.at(-1)?.range[1] ?? 0];
    const rule = extra.some(({ kind }) => kind !== 'space') ? 'amount/currency' : 'amount/space';
    if (first) findings.push({ rule, severity: 'error', range });
    extra = [];
  };
  const numeric = new Set<Token>(side.separators);
  for (const [index, token] of tokens.entries()) {
    const isSign = token.kind === 'sign' && side.isSign(index);
    const isLetter = isUnknownLetter(token, side, index);
    if (isSign || isLetter || numeric.has(token)) endExtra();
    else extra.push(token);
    if (isSign) findings.push({ rule: 'amount/sign', severity: 'error', range: token.range });
    if (isLetter) letters.push(token.range);
  }
  endExtra();
  const roles = tokens.map((token) => (token.kind === 'word' ? wordRole(token.word) : token.kind));
  return {
    separators: side.separators,
    findings,
    letters,
    changes: roles.includes('changes') || roles.includes('unknown'),
    centimes: roles.includes('cents'),
  };
}

function isUnknownLetter(token: Token, { touches, loneLetterOnly }: EdgeSide, index: number) {
  if (token.kind !== 'word' || wordRole(token.word) !== 'idle') return false;
  if (token.doubtful) return true;
  return touches(index) && (!loneLetterOnly || token.word.length <= 1);
}

function isNumeric(token: Token): token is SeparatorToken {
  return token.kind === 'separator' && (token.sign === ',' || token.sign === '.');
}
