import { type FindSaidFields, nothingSaid } from './corrections/said-fields.ts';
import { type FieldIndex, indexFields } from './field-index.ts';
import { fillableInputs } from './fillable.ts';
import { formFields } from './forms/form-fields.ts';
import { formGroups } from './forms/form-groups.ts';
import { createPageTree } from './page-tree.ts';
import { chargeColumn } from './rents/charge-column.ts';
import { rentBlocks } from './rents/rent-blocks.ts';
import type { RentColumn } from './rents/rent-column.ts';
import { rentColumn } from './rents/rent-columns.ts';
import type { ColumnInputs } from './tables/column-inputs.ts';
import { inputsBeside, longSections } from './tables/long-sections.ts';
import { type GridColumn, sortIntoColumns } from './tables/table-columns.ts';
import { sortIntoUnmarkedGrids } from './tables/unmarked-grids.ts';
import { createHeadings, type Headings } from './texts/headings.ts';
import { createLabels, type Labels } from './texts/labels.ts';

/** So many fields can be read one by one in no time. */
const few = 200;

/** Looks at documents, and remembers from look to look which fields once hid what is typed. */
export interface FieldFinder {
  look(root: Document): FieldIndex;
}

export function createFieldFinder(findSaid: FindSaidFields = () => nothingSaid): FieldFinder {
  const secrets = new WeakSet<Element>();

  function look(root: Document): FieldIndex {
    const tree = createPageTree(root);
    for (const password of tree.select('input[type=password]')) secrets.add(password);
    const labels = createLabels(root, tree);
    const headings = createHeadings(tree);

    const sections = longSections(tree);
    const longColumns = sections.flatMap(({ columns }) => columns);
    const inputs = fillableInputs(inputsBeside(tree, sections));
    const tableColumns = sortIntoColumns(inputs);
    const gridColumns = sortIntoUnmarkedGrids(without(inputs, tableColumns));
    const columns = [...longColumns, ...tableColumns, ...gridColumns];
    const said = findSaid(root, inputs, columns, labels);

    const inLong = judge(longColumns.filter(said.isOpen), labels, headings);
    const inTables = judge(tableColumns.filter(said.isOpen), labels, headings);
    const inGrids = judge(gridColumns.filter(said.isOpen), labels, headings);
    const known = [inTables, inGrids].flatMap(({ rents, others }) => [...rents, ...others]);
    const open = without(inputs, [...known, ...said.decided]);
    const inBlocks = mentionsRent(root, open) ? rentBlocks(open, labels, headings) : [];
    const rents = [said.rents, inLong.rents, inTables.rents, inGrids.rents, inBlocks].flat();

    const lists = [...inTables.others, ...inGrids.others].filter(isList);
    const forms = formGroups(without(inputs, [...rents, ...lists, ...said.silent]), tree);
    const wasSecret = (input: HTMLInputElement) => secrets.has(input);
    const surroundings = { tree, labels, headings, wasSecret, corrected: said.roles };
    const found = forms.map((form, index) => ({
      container: form.container,
      fields: formFields(form, `form-${index + 1}`, surroundings),
    }));
    return indexFields(
      found.filter(({ fields }) => fields.length > 0),
      rents,
    );
  }

  return { look };
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
  return inputs.all().length > 12;
}

/** Reading what stands around thousands of fields takes long: not where no word of rents is said. */
function mentionsRent(root: Document, inputs: readonly HTMLInputElement[]): boolean {
  if (inputs.length <= few) return true;
  const attributes = inputs.map(({ name, ariaLabel, placeholder }) => [
    name,
    ariaLabel,
    placeholder,
  ]);
  return /loyer|redevance|rent/i.test(
    `${root.documentElement.textContent} ${attributes.join(' ')}`,
  );
}

function without(
  inputs: readonly HTMLInputElement[],
  columns: readonly { readonly inputs: ColumnInputs }[],
): readonly HTMLInputElement[] {
  if (columns.length === 0) return inputs;
  const done = new Set(columns.flatMap(({ inputs: ofColumn }) => ofColumn.all()));
  return inputs.filter((input) => !done.has(input));
}
