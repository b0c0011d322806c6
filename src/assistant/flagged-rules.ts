import type { RuleId } from '../domain/rules.ts';
import type { Flag } from '../marks/flag.ts';

/** More flags than these tell nothing new. */
const most = 500;

/** The rules against which something is flagged, each once. `flags`: last raised first. */
export function flaggedRules(flags: readonly Flag[]): readonly RuleId[] {
  const rules = flags.slice(0, most).flatMap(({ content }) =>
    content.kind === 'found'
      ? // A mere hint is no reason to send anyone to a card.
        content.check.findings.flatMap(({ rule, severity }) => (severity === 'hint' ? [] : rule))
      : [],
  );
  return [...new Set(rules)];
}
