import type { RuleId } from './rules.ts';

/**
 * How sure we are that something must be mended.
 * `error`: it cannot stand there. `warning`: it is very likely wrong. `hint`: worth a look, no more.
 */
export type Severity = 'error' | 'warning' | 'hint';

/** One thing found in the text of one field. `range` is [start, end[ in UTF-16 code units. */
export interface Finding<Rule extends RuleId = RuleId> {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly range: readonly [start: number, end: number];
}

/**
 * What every check returns. `suggestions` are whole values, best first, each of which mends every
 * finding that can be mended; empty when nothing can be, several when the user has to choose.
 */
export interface Check<Rule extends RuleId = RuleId> {
  readonly findings: readonly Finding<Rule>[];
  readonly suggestions: readonly string[];
}
