import type { PageLook } from '../browser/page-look.ts';
import type { Correction } from '../domain/correction.ts';
import { saidFields } from '../fields/corrections/corrected-fields.ts';
import { describePage } from '../fields/description/describe-page.ts';
import { recognisedGroups } from '../fields/description/recognised-groups.ts';
import { createWholeFinder } from '../fields/whole-finder.ts';

/** Looks at a document anew, for the popup; `corrections`: what the user has said of fields. */
export function lookAtPage(page: Document, corrections: readonly Correction[]): PageLook {
  const { ofForms, columns } = createWholeFinder(saidFields(corrections)).look(page);
  const rents = columns.flatMap((column) => Array.from(column.inputs(), column.fieldOf));
  const fields = [...ofForms, ...rents];
  return { groups: recognisedGroups(fields), description: describePage(page, fields) };
}
