import type { PageKind } from '../domain/page-kind.ts';
import type { RuleId } from '../domain/rules.ts';

/** What one tab shows, by kinds alone: nothing that was typed. It decides which card comes first. */
export interface Situation {
  readonly page: PageKind;
  /** The rules whose findings stand on the page, last flagged first. */
  readonly rules: readonly RuleId[];
  /** The names of the "lost" links, as the page writes them. */
  readonly links: readonly string[];
}
