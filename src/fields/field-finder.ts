import { type FieldIndex, indexFields } from './field-index.ts';
import { fillableInputs } from './fillable.ts';
import { formFields } from './forms/form-fields.ts';
import { formGroups } from './forms/form-groups.ts';
import { chargeColumn } from './rents/charge-column.ts';
import { rentBlocks } from './rents/rent-blocks.ts';
import { type RentColumn, rentColumn } from './rents/rent-columns.ts';
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

export function createFieldFinder(): FieldFinder {
  const secrets = new WeakSet<Element>();

  function look(root: Document): FieldIndex {
    const inputs = fillableInputs(root);
    for (const input of inputs) if (input.type === 'password') secrets.add(input);
    const labels = createLabels(root);
    const headings = createHeadings(root);

    const tableColumns = sortIntoColumns(inputs);
    const inTables = judge(inputs, tableColumns, labels, headings);
    const outside = without(inputs, tableColumns);
    const inGrids = judge(inTables.open, sortIntoUnmarkedGrids(outside), labels, headings);
    const inBlocks = mentionsRent(root, inGrids.open)
      ? rentBlocks(inGrids.open, labels, headings)
      : [];
    const rents = [...inTables.rents, ...inGrids.rents, ...inBlocks];

    const lists = [...inTables.others, ...inGrids.others].filter(isList);
    const forms = formGroups(without(inputs, [...rents, ...lists]));
    const wasSecret = (input: HTMLInputElement) => secrets.has(input);
    const ofForms = forms.flatMap((form, index) =>
      formFields(form, `form-${index + 1}`, { root, labels, headings, wasSecret }),
    );
    return indexFields(ofForms, rents);
  }

  return { look };
}

/** Sorts columns by what they ask for; `open`: the fields of which no column told anything. */
function judge(
  inputs: readonly HTMLInputElement[],
  columns: readonly GridColumn[],
  labels: Labels,
  headings: Headings,
) {
  const rents: RentColumn[] = [];
  const others: GridColumn[] = [];
  for (const column of columns) {
    const found = rentColumn(column, labels, headings);
    if (found === 'other' || (found === undefined && isList(column))) others.push(column);
    else if (found !== undefined) rents.push(found);
  }
  const charges = others.map((column) => chargeColumn(column, rents, headings));
  rents.push(...charges.filter((column) => column !== undefined));
  return { rents, others, open: without(inputs, [...rents, ...others]) };
}

/** More fields below each other than a form has: what is no rent there is none of ours. */
function isList({ inputs }: GridColumn): boolean {
  return inputs.length > 12;
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
  columns: readonly Pick<GridColumn, 'inputs'>[],
): readonly HTMLInputElement[] {
  if (columns.length === 0) return inputs;
  const done = new Set(columns.flatMap((column) => column.inputs));
  return inputs.filter((input) => !done.has(input));
}
