import type { Situation } from '../advice/situation.ts';
import type { PageKind } from '../domain/page-kind.ts';
import type { Field } from '../fields/field.ts';
import { lostLinks } from '../fields/lost-links.ts';
import { pageKind } from '../fields/page-kind.ts';
import type { Flag } from '../marks/flag.ts';
import { describeSituation } from './situation.ts';

/** Tells what a document shows, whenever that has changed. */
export interface PageReport {
  /** Reads anew what kind of page it is: for a look at the whole page, not for each key. */
  readPage(fields: readonly Field[]): void;
  /** `flags`: last raised first. */
  tell(flags: readonly Flag[]): void;
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
    readPage(fields) {
      kind = pageKind(page, fields);
      links = lostLinks(page);
    },
    tell(flags) {
      const situation = describeSituation(kind, flags, links);
      if (JSON.stringify(situation) === JSON.stringify(told)) return;
      told = situation;
      onSituation(situation);
    },
    tellAgain() {
      if (told !== undefined) onSituation(told);
    },
  };
}
