import { type CorrectedFields, nothingSaid } from './corrections/said-fields.ts';
import { fillableInputs } from './fillable.ts';
import type { PageTree } from './page-tree.ts';
import { mentionsRent } from './rents/mentions-rent.ts';
import type { RentColumn } from './rents/rent-column.ts';
import type { ColumnInputs } from './tables/column-inputs.ts';
import type { Headings } from './texts/headings.ts';
import type { Labels } from './texts/labels.ts';

/** The rents of a document, its other lists of fields, and what the user has said of fields. */
export interface Lists {
  readonly rents: readonly RentColumn[];
  readonly others: readonly { readonly inputs: ColumnInputs }[];
  readonly said: CorrectedFields;
  /** The fields that stand in no long table. */
  readonly inputs: readonly HTMLInputElement[];
}

/** What a look at a document has at hand. */
export interface ListSurroundings {
  readonly tree: PageTree;
  readonly labels: Labels;
  readonly headings: Headings;
}

/** Finds a page's lists. Apart from what every page needs: most pages have none. */
export type FindLists = (surroundings: ListSurroundings) => Lists;

/** With more fields, below each other or in all, it is no form any more. */
export const mostInForm = 12;

/**
 * The fields of a page without lists: a few, and no word of rents is said. Undefined for a page that
 * may have some.
 */
export function withoutLists(tree: PageTree): Lists | undefined {
  if (tree.root.getElementsByTagName('input').length > 10 * mostInForm) return undefined;
  const inputs = fillableInputs(tree.select('input'));
  if (inputs.length > mostInForm) return undefined;
  if (inputs.length > 0 && mentionsRent(tree, inputs)) return undefined;
  return { rents: [], others: [], said: nothingSaid, inputs };
}
