import type { Cents } from './amount-cents.ts';
import { type Candidate, chooseCandidates, listCandidates } from './amount-choice.ts';
import { type AmountForm, readForm } from './amount-form.ts';
import { findForm } from './amount-form-findings.ts';
import { isImplausible, type Measure } from './amount-magnitude.ts';
import type { LastSeparator } from './amount-separators.ts';
import { type AmountStyle, takeBody } from './amount-style.ts';
import { findInvisible, type Range } from './amount-text.ts';
import type { Finding, Severity } from './finding.ts';
import type { AmountRule } from './rules.ts';

/** What a finished amount says about itself. */
export interface Inspection {
  /** In the order of the text. */
  readonly findings: readonly Finding<AmountRule>[];
  /** What it may have been meant to be, likeliest first. */
  readonly amounts: readonly Cents[];
  /** True if the text leaves two readings open: then one of them alone is no answer. */
  readonly ambiguous: boolean;
}

/** Looks at a text as if the user had left the field. */
export function inspectAmount(text: string, measure: Measure, style?: AmountStyle): Inspection {
  const body = takeBody(text, style);
  const form = readForm(body.text, style);
  const candidates = listCandidates(form.readings, measure);
  const chosen = chooseCandidates(candidates, measure, isOpen(form));
  const last = readLast(form, chosen, measure);
  const findings = [
    ...findInvisible(body.text).map((range) => found('amount/invisible', 'error', range)),
    ...findForm(form, last, body.text.length),
    ...findMagnitude(form, chosen, measure),
  ];
  return {
    findings: (findings.length > 0 ? findings : findNoCents(form))
      .map(({ range: [start, end], ...rest }) => ({
        ...rest,
        range: [start + body.start, end + body.start] as const,
      }))
      .sort((one, other) => one.range[0] - other.range[0]),
    amounts: chosen.map(({ cents }) => cents),
    ambiguous: last === 'ambiguous',
  };
}

/** True for 1.234: three digits after a sign that may part thousands as well as cents. */
function isOpen({ layout, readings }: AmountForm): boolean {
  const kinds = new Set(readings.map(({ kind }) => kind));
  return kinds.size > 1 && layout.gaps.at(-1)?.kind !== 'space';
}

function readLast(
  form: AmountForm,
  chosen: readonly Candidate[],
  { commaLimit }: Measure,
): LastSeparator {
  const grouped = chosen.filter(({ reading }) => reading.kind === 'grouped');
  if (grouped.length === 0) return 'decimal';
  if (grouped.length === chosen.length || !isOpen(form)) return 'group';
  const isRent = grouped.some(({ reading }) => reading.cents < commaLimit * 100);
  return isRent ? 'ambiguous' : 'many';
}

/** Too large or too small, for want of a comma or altogether. */
function findMagnitude(
  { layout, lead, readings }: AmountForm,
  chosen: readonly Candidate[],
  measure: Measure,
): readonly Finding<AmountRule>[] {
  if (chosen.length === 0) return [];
  const range = numberRange(layout);
  if (chosen.every(({ commaPlaced }) => commaPlaced)) {
    return [found('amount/missing-comma', 'warning', range)];
  }
  // The euros of ",50" are missing; that it is little need not be said.
  const isComplete = lead.separators.length === 0;
  return isComplete && readings.every(({ cents }) => isImplausible(cents, measure))
    ? [found('amount/implausible', 'warning', range)]
    : [];
}

function findNoCents({ layout, readings }: AmountForm): readonly Finding<AmountRule>[] {
  return readings.length > 0 && readings.every(({ whole }) => whole)
    ? [found('amount/no-cents', 'hint', numberRange(layout))]
    : [];
}

function numberRange({ parts }: AmountForm['layout']): Range {
  return [parts[0]?.range[0] ?? 0, parts.at(-1)?.range[1] ?? 0];
}

function found(rule: AmountRule, severity: Severity, range: Range): Finding<AmountRule> {
  return { rule, severity, range };
}
