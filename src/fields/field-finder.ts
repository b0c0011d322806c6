import type { Field } from './field.ts';
import { fillableInputs } from './fillable.ts';
import { formFields } from './form-fields.ts';
import { formGroups } from './form-groups.ts';
import { createHeadings } from './headings.ts';
import { labelledRents } from './labelled-rents.ts';
import { createLabels } from './labels.ts';
import { isInput } from './nodes.ts';
import { type RentColumn, rentColumn } from './rent-columns.ts';
import { tableColumns } from './table-columns.ts';

/** What one look at a document found. */
export interface FieldIndex {
  /** All fields with a role; made when first asked for. */
  readonly fields: readonly Field[];
  /** The field that an element is. The row beside a rent is read anew each time. */
  fieldOf(element: Element): Field | undefined;
}

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

    const { columns, rest } = tableColumns(inputs);
    const inTables = columns.map((column) => rentColumn(column, labels, headings));
    const claimed = new Set(inTables.flatMap((column) => column?.inputs ?? []));
    const others = [
      ...rest,
      ...columns.filter((column) => !isList(column.inputs)).flatMap((column) => column.inputs),
    ].filter((input) => !claimed.has(input));
    const loose = labelledRents(others, labels, headings);
    const rents = [...inTables.filter((column) => column !== undefined), ...loose];
    const looseOnes = new Set(loose.flatMap((column) => column.inputs));
    const inForms = formGroups(others.filter((input) => !looseOnes.has(input))).flatMap(
      (form, index) =>
        formFields(form, `form-${index + 1}`, {
          root,
          labels,
          headings,
          wasSecret: (input) => secrets.has(input),
        }),
    );
    return indexOf(inForms, rents);
  }

  return { look };
}

/** More fields under each other than a form has: what is no rent there is none of ours. */
function isList(inputs: readonly HTMLInputElement[]): boolean {
  return inputs.length > 12;
}

function indexOf(single: readonly Field[], columns: readonly RentColumn[]): FieldIndex {
  const singles = new Map<Element, Field>(single.map((field) => [field.element, field]));
  const inColumns = new Map<Element, number>();
  for (const [index, { inputs }] of columns.entries()) {
    for (const input of inputs) inColumns.set(input, index);
  }
  let all: readonly Field[] | undefined;
  return {
    get fields() {
      all ??= [
        ...single,
        ...columns.flatMap((column, index) =>
          column.inputs.map((input) => rentField(input, column, index)),
        ),
      ];
      return all;
    },
    fieldOf: (element) => {
      const index = inColumns.get(element);
      const column = index === undefined ? undefined : columns[index];
      return column === undefined || index === undefined || !isInput(element)
        ? singles.get(element)
        : rentField(element, column, index);
    },
  };
}

function rentField(element: HTMLInputElement, column: RentColumn, index: number): Field {
  const rowLabel = column.row.labelOf(element);
  const previous = column.row.previousOf(element);
  return {
    element,
    role: 'rent-amount',
    confidence: column.confidence,
    evidence: column.evidence,
    group: `rents-${index + 1}`,
    ...(rowLabel !== undefined && { rowLabel }),
    ...(previous !== undefined && { previous }),
  };
}
