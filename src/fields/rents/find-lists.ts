import { type FindSaidFields, nothingSaid } from '../corrections/said-fields.ts';
import { fillableInputs } from '../fillable.ts';
import { type FindLists, mostInForm } from '../lists.ts';
import { without } from '../tables/column-inputs.ts';
import { inputsBeside, longSections } from '../tables/long-sections.ts';
import { type GridColumn, sortIntoColumns } from '../tables/table-columns.ts';
import { sortIntoUnmarkedGrids } from '../tables/unmarked-grids.ts';
import type { Headings } from '../texts/headings.ts';
import type { Labels } from '../texts/labels.ts';
import { chargeColumn } from './charge-column.ts';
import { mentionsRent } from './mentions-rent.ts';
import { rentBlocks } from './rent-blocks.ts';
import type { RentColumn } from './rent-column.ts';
import { rentColumn } from './rent-columns.ts';

/** So many fields can be read one by one in no time. */
const few = 200;

/** `findSaid`: finds the fields of which the user has said something, if they have of any. */
export function listFinder(findSaid?: FindSaidFields): FindLists {
  return ({ tree, labels, headings }) => {
    const sections = longSections(tree);
    const inputs = fillableInputs(inputsBeside(tree, sections));
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
      others: [...inTables.others, ...inGrids.others].filter(isList),
      said,
      inputs,
    };
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

/** More fields below each other than a form has: what is no rent there is none of ours. */
function isList({ inputs }: GridColumn): boolean {
  return inputs.isLong || inputs.all().length > mostInForm;
}
