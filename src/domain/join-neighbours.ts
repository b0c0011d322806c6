import type { Finding } from './finding.ts';
import type { RuleId } from './rules.ts';

/**
 * Sorts findings by where they start, and joins those of one rule that touch, so that three spaces
 * are one thing to say. Rules in `apart` keep one finding a character: each has its own remedy.
 */
export function joinNeighbours<Rule extends RuleId>(
  findings: readonly Finding<Rule>[],
  apart: readonly Rule[],
): Finding<Rule>[] {
  const joined: Finding<Rule>[] = [];
  for (const finding of [...findings].sort((one, other) => one.range[0] - other.range[0])) {
    const last = joined.at(-1);
    if (
      last?.rule === finding.rule &&
      last.range[1] === finding.range[0] &&
      !apart.includes(finding.rule)
    ) {
      joined[joined.length - 1] = { ...last, range: [last.range[0], finding.range[1]] };
    } else {
      joined.push(finding);
    }
  }
  return joined;
}
