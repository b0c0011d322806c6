import { writeCents } from './amount-cents.ts';
import { type Inspection, inspectAmount } from './amount-inspection.ts';
import { defaultCommaLimit, type Measure } from './amount-magnitude.ts';
import { readPrevious } from './amount-previous.ts';
import { type AmountStyle, writeAmount } from './amount-style.ts';
import { findWhileTyping } from './amount-typing.ts';
import type { Check } from './finding.ts';
import type { AmountRule } from './rules.ts';

/** As many as a user can tell apart at a glance. */
const mostSuggestions = 3;

export interface AmountOptions {
  /** Last July's rent as the page shows it: "605,00", "1 605,00 €". Ignored if it cannot be read. */
  readonly previous?: string | undefined;
  /** True while the user is still at it: what is merely unfinished is no finding then. */
  readonly typing?: boolean | undefined;
  /** From how many euros on an amount without comma is thought to lack one; 10 000 by default. */
  readonly commaLimit?: number | undefined;
  /** How the page itself writes amounts: its signs are no finding, and suggestions have them too. */
  readonly style?: AmountStyle | undefined;
}

/**
 * Checks the text of a rent field: digits, a comma, two digits, nothing else (S1-10).
 *
 * A missing comma and an implausible amount are warnings: see `placeComma` and `isImplausible` for
 * what counts as one. Suggestions are whole values, likeliest first, each of them free of errors and
 * warnings under the same options. Zeros before the number are no finding, and are left out of
 * suggestions. Never throws; the length of the text costs next to nothing.
 */
export function checkAmount(text: string, options: AmountOptions = {}): Check<AmountRule> {
  const { style, typing = false, commaLimit = defaultCommaLimit } = options;
  const measure: Measure = { previous: readPrevious(options.previous), commaLimit };
  const inspection = inspectAmount(text, measure, style);
  const findings = typing ? findWhileTyping(text, inspection, measure) : inspection.findings;
  let suggestions: readonly string[] | undefined;
  return {
    findings,
    // Worked out when somebody asks: of the wrong amounts in a long list few are ever shown.
    get suggestions() {
      suggestions ??= findings.length > 0 ? suggest(inspection, measure, style) : [];
      return suggestions;
    },
  };
}

function suggest(
  { amounts, ambiguous }: Inspection,
  measure: Measure,
  style: AmountStyle | undefined,
): readonly string[] {
  const values = new Set(
    amounts.filter(Number.isFinite).map((cents) => writeAmount(writeCents(cents), style)),
  );
  const clean = [...values].filter((value) =>
    inspectAmount(value, measure, style).findings.every(({ severity }) => severity === 'hint'),
  );
  // What is left of two readings is still a guess.
  return ambiguous && clean.length === 1 ? [] : clean.slice(0, mostSuggestions);
}
