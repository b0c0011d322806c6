import type { PageLook } from '../browser/page-look.ts';
import type { Correction } from '../domain/correction.ts';
import { saidFields } from '../fields/corrections/corrected-fields.ts';
import { describePage } from '../fields/description/describe-page.ts';
import { recognisedGroups } from '../fields/description/recognised-groups.ts';
import { createFieldFinder } from '../fields/field-finder.ts';
import { readRow } from '../fields/rents/read-row.ts';

/** Looks at a document anew, for the popup; `corrections`: what the user has said of fields. */
export function lookAtPage(page: Document, corrections: readonly Correction[]): PageLook {
  const { ofForms, columns } = createFieldFinder(saidFields(corrections))
    .look(page)
    .readingRows(readRow);
  const rents = columns.flatMap((column) => column.inputs().map(column.fieldOf));
  const fields = [...ofForms, ...rents];
  return { groups: recognisedGroups(fields), description: describePage(page, fields) };
}
