import type { Inspection } from './amount-inspection.ts';
import { isNear, isTooSmall, type Measure } from './amount-magnitude.ts';
import { startsEuros } from './amount-words.ts';
import type { Finding } from './finding.ts';
import type { AmountRule } from './rules.ts';

/**
 * What is wrong already while the user still types: not what more characters may mend, such as
 * "450,", "450,5", "45", the space of "1 2" (perhaps followed by the page's own form), the "e" of
 * "450 e". A wrong character (a point, a letter) is wrong at once.
 */
export function findWhileTyping(
  text: string,
  { findings, amounts }: Pick<Inspection, 'findings' | 'amounts'>,
  { previous }: Measure,
): readonly Finding<AmountRule>[] {
  return findings.filter((finding) => {
    switch (finding.rule) {
      case 'amount/missing-comma':
        return previous !== undefined && amounts.some((cents) => isNear(cents, previous));
      case 'amount/implausible':
        return !amounts.every((cents) => isTooSmall(cents, previous));
      default:
        return !isUnfinished(finding, text);
    }
  });
}

function isUnfinished({ rule, range: [start, end] }: Finding<AmountRule>, text: string): boolean {
  const after = text.slice(end);
  switch (rule) {
    case 'amount/one-decimal':
    case 'amount/no-cents':
      return true;
    case 'amount/lone-comma':
      return after.trim() === '';
    case 'amount/space':
      return after === '' || (start > 0 && /^\d{1,2}$/.test(after));
    case 'amount/currency':
      return after === '' && startsEuros(text.slice(start, end).trim());
    default:
      return false;
  }
}
