import type { Correction } from '../domain/correction.ts';
import type { RecognisedGroup } from '../domain/field-role.ts';
import { saidFields } from '../fields/corrections/corrected-fields.ts';
import { describePage } from '../fields/description/describe-page.ts';
import { recognisedGroups } from '../fields/description/recognised-groups.ts';
import { createFieldFinder } from '../fields/field-finder.ts';

/** What one document tells the popup, when the user asks. */
export interface PageLook {
  readonly groups: readonly RecognisedGroup[];
  /** See `describePage`: without anything that was typed or is shown of a person. */
  readonly description: string;
}

/** Looks at a document anew; `corrections`: what the user has said of fields. */
export function lookAtPage(page: Document, corrections: readonly Correction[]): PageLook {
  const { ofForms, columns } = createFieldFinder(saidFields(corrections)).look(page);
  const rents = columns.flatMap((column) => column.inputs().map(column.fieldOf));
  const fields = [...ofForms, ...rents];
  return { groups: recognisedGroups(fields), description: describePage(page, fields) };
}
