import type { Situation } from '../advice/situation.ts';
import type { PageKind } from '../domain/page-kind.ts';
import type { RuleId } from '../domain/rules.ts';
import type { FieldIndex } from '../fields/field-index.ts';
import { lostLinks } from '../fields/lost-links.ts';
import { pageKind } from '../fields/page-kind.ts';

/** Tells what a document shows, by kinds alone, whenever that has changed. */
export interface PageReport {
  /** Reads anew what kind of page it is: for a look at the whole page, not for each key. */
  readPage(fields: FieldIndex): void;
  /** `rules`: those against which something is flagged, the last flagged first. */
  tell(rules: readonly RuleId[]): void;
  /** Tells the same once more: whoever listens has forgotten it. */
  tellAgain(): void;
}

export function createPageReport(
  page: Document,
  onSituation: (situation: Situation) => void,
): PageReport {
  let kind: PageKind = 'other';
  let links: readonly string[] = [];
  let told: Situation | undefined;

  return {
    readPage({ ofForms, columns }) {
      // Lists of rents may have a link in each of thousands of rows, and none of them helps.
      kind = columns.length > 0 ? 'rents' : pageKind(page, ofForms);
      links = kind === 'rents' ? [] : lostLinks(page);
    },
    tell(rules) {
      const situation = {
        page: kind,
        rules: rules.slice(0, 50),
        links: links.slice(0, 10).map((link) => link.slice(0, 80)),
      };
      if (JSON.stringify(situation) === JSON.stringify(told)) return;
      told = situation;
      onSituation(situation);
    },
    tellAgain() {
      if (told !== undefined) onSituation(told);
    },
  };
}
