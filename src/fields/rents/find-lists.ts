import {
  type CorrectedFields,
  type FindSaidFields,
  nothingSaid,
} from '../corrections/said-fields.ts';
import type { PageTree } from '../page-tree.ts';
import { isShadowRoot } from '../roots.ts';
import { type ColumnInputs, without } from '../tables/column-inputs.ts';
import type { LongSection } from '../tables/long-sections.ts';
import { type GridColumn, sortIntoColumns } from '../tables/table-columns.ts';
import { sortIntoUnmarkedGrids } from '../tables/unmarked-grids.ts';
import type { Headings } from '../texts/headings.ts';
import type { Labels } from '../texts/labels.ts';
import { chargeColumn } from './charge-column.ts';
import { rentBlocks } from './rent-blocks.ts';
import type { RentColumn } from './rent-column.ts';
import { rentColumn } from './rent-columns.ts';

/** More fields below each other than a form has: what is no rent there is none of ours. */
const mostInForm = 12;
/** So many fields can be read one by one in no time. */
const few = 200;

/** What a look at a document has at hand for its lists. */
export interface ListSurroundings {
  readonly tree: PageTree;
  readonly sections: readonly LongSection[];
  /** Those outside of these sections. */
  readonly inputs: readonly HTMLInputElement[];
  readonly labels: Labels;
  readonly headings: Headings;
  readonly findSaid: FindSaidFields | undefined;
}

/** The rents of a document, its other lists of fields, and what the user has said of fields. */
export interface Lists {
  readonly rents: readonly RentColumn[];
  readonly lists: readonly { readonly inputs: ColumnInputs }[];
  readonly said: CorrectedFields;
}

export const noLists: Lists = { rents: [], lists: [], said: nothingSaid };

/** False for a page with a few fields that says no word of rents: most pages ask for no more. */
export function mayAskForLists(tree: PageTree, inputs: readonly HTMLInputElement[]): boolean {
  return inputs.length > mostInForm || (inputs.length > 0 && mentionsRent(tree, inputs));
}

export function findLists(surroundings: ListSurroundings): Lists {
  const { tree, sections, inputs, labels, headings, findSaid } = surroundings;
  const longColumns = sections.flatMap(({ columns }) => columns);
  const tableColumns = sortIntoColumns(inputs);
  const gridColumns = sortIntoUnmarkedGrids(without(inputs, tableColumns));
  const columns = [...longColumns, ...tableColumns, ...gridColumns];
  const said = findSaid?.(tree.root, inputs, columns, labels) ?? nothingSaid;

  const inLong = judge(longColumns.filter(said.isOpen), labels, headings);
  const inTables = judge(tableColumns.filter(said.isOpen), labels, headings);
  const inGrids = judge(gridColumns.filter(said.isOpen), labels, headings);
  const known = [inTables, inGrids].flatMap(({ rents, others }) => [...rents, ...others]);
  const open = without(inputs, [...known, ...said.decided]);
  // Reading what stands around thousands of fields takes long: not where no word of rents is said.
  const isRead = open.length <= few || mentionsRent(tree, open);
  const inBlocks = isRead ? rentBlocks(open, labels, headings) : [];
  return {
    rents: [said.rents, inLong.rents, inTables.rents, inGrids.rents, inBlocks].flat(),
    lists: [...inTables.others, ...inGrids.others].filter(isList),
    said,
  };
}

/** Sorts columns by what they ask for; those of which nothing tells are left out. */
function judge(columns: readonly GridColumn[], labels: Labels, headings: Headings) {
  const rents: RentColumn[] = [];
  const others: GridColumn[] = [];
  for (const column of columns) {
    const found = rentColumn(column, labels, headings);
    if (found === 'other' || (found === undefined && isList(column))) others.push(column);
    else if (found !== undefined) rents.push(found);
  }
  const charges = others.map((column) => chargeColumn(column, rents, headings));
  rents.push(...charges.filter((column) => column !== undefined));
  return { rents, others };
}

function isList({ inputs }: GridColumn): boolean {
  return inputs.isLong || inputs.all().length > mostInForm;
}

const rentWords =
  /loyer|redevance|quittance|montant\s+du\s+terme|(?<![a-z])rent(?:s|al)?(?![a-z])|[a-z]Rent/i;

function mentionsRent(tree: PageTree, inputs: readonly HTMLInputElement[]): boolean {
  const names = inputs.map(({ name, id, placeholder }) => `${name} ${id} ${placeholder}`);
  const spoken = tree
    .select('[aria-label], [title]')
    .map((element) => `${element.getAttribute('aria-label')} ${element.getAttribute('title')}`);
  const texts = tree.roots.map((root) =>
    isShadowRoot(root) ? root.textContent : root.documentElement.textContent,
  );
  return rentWords.test([...names, ...spoken, ...texts].join(' '));
}
