import { type Gap, isGroupGap, type Layout } from './amount-layout.ts';
import type { Range, SeparatorToken } from './amount-text.ts';
import type { Finding } from './finding.ts';
import type { AmountRule } from './rules.ts';

/**
 * What the last separator is: the sign before the cents, one for thousands, or either
 * (`ambiguous`: 1.234). `many`: either, but cents with a digit too many are likelier (450.500).
 */
export type LastSeparator = 'decimal' | 'group' | 'ambiguous' | 'many';

export interface SeparatorReading {
  readonly layout: Layout;
  readonly last: LastSeparator;
  /** The gaps whose sign is the page's own. */
  readonly own: ReadonlySet<Gap>;
}

/** What is wrong with the signs between the digits, and with the number of decimals. */
export function findSeparators({
  layout,
  last,
  own,
}: SeparatorReading): readonly Finding<AmountRule>[] {
  return layout.gaps.flatMap((gap, index) => {
    const isOwn = own.has(gap);
    const isLast = index === layout.gaps.length - 1;
    const spaces = gap.tokens.filter(({ kind }) => kind === 'space').map(({ range }) => range);
    if (gap.kind === 'space') {
      const isGroup = isGroupGap(layout, index) && !(isLast && last === 'decimal');
      const rule = isGroup ? 'amount/thousands' : 'amount/space';
      return isOwn ? [] : spaces.map((range) => error(rule, range));
    }
    if (gap.kind === 'currency') return [error('amount/currency', rangeOf(gap))];
    return [
      ...spaces.map((range) => error('amount/space', range)),
      ...findSign(gap, isLast ? last : 'group', isOwn),
      ...(isLast ? findDecimals(layout, last) : []),
    ];
  });
}

function findSign(gap: Gap, role: LastSeparator, isOwn: boolean): Finding<AmountRule>[] {
  const separators = gap.tokens.filter((token) => token.kind === 'separator');
  const range = rangeOf({ tokens: separators });
  if (gap.kind === 'double') return [error('amount/two-separators', range)];
  // That it is foreign is said already.
  if (separators.some(({ foreign }) => foreign)) return [];
  if (role === 'ambiguous') return [error('amount/ambiguous', range)];
  if (isOwn) return [];
  if (role === 'group') return [error('amount/thousands', range)];
  return gap.kind === ',' ? [] : [error('amount/point', range)];
}

function findDecimals({ parts }: Layout, role: LastSeparator): Finding<AmountRule>[] {
  const decimals = parts.at(-1);
  if (decimals === undefined || role === 'group' || role === 'ambiguous') return [];
  const { range } = decimals;
  if (decimals.digits.length > 2) return [error('amount/many-decimals', range)];
  if (decimals.digits.length === 2) return [];
  return [{ rule: 'amount/one-decimal', severity: 'warning', range }];
}

/** Separators that touch the number on one side only: ",50", "450,", "450.". */
export function findLoneSeparators(
  separators: readonly SeparatorToken[],
): readonly Finding<AmountRule>[] {
  return separators
    .filter(({ foreign }) => !foreign)
    .map(({ sign, range }) => error(sign === ',' ? 'amount/lone-comma' : 'amount/point', range));
}

function rangeOf({ tokens }: Pick<Gap, 'tokens'>): Range {
  return [tokens[0]?.range[0] ?? 0, tokens.at(-1)?.range[1] ?? 0];
}

function error(rule: AmountRule, range: Range): Finding<AmountRule> {
  return { rule, severity: 'error', range };
}
