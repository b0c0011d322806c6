import type { Field } from './field.ts';
import { isInput } from './nodes.ts';
import type { RentColumn } from './rents/rent-columns.ts';
import { rowSelector } from './tables/table-cells.ts';

/** What one look at a document found. */
export interface FieldIndex {
  /** The fields of forms: a few. */
  readonly ofForms: readonly Field[];
  /** The columns of rents: each may have thousands of fields. */
  readonly columns: readonly FieldColumn[];
  /** All fields with a role, read whole; made when asked for. */
  all(): readonly Field[];
  /** The field that an element is. What stands beside a rent is read anew each time. */
  fieldOf(element: Element): Field | undefined;
  /** Where each group stands: the form, the table or the first field of a list. */
  readonly groups: ReadonlyMap<string, Element>;
  /** The row of rents in which an element stands. */
  rowOf(element: Element): Element | undefined;
  /** Whether an element stands in one of the forms. */
  isInForm(element: Element): boolean;
}

export const noFields: FieldIndex = {
  ofForms: [],
  columns: [],
  groups: new Map(),
  all: () => [],
  fieldOf: () => undefined,
  rowOf: () => undefined,
  isInForm: () => false,
};

/** A form in which fields were found, and these. */
export interface FoundForm {
  readonly container: Element;
  readonly fields: readonly Field[];
}

/** Rents that were decided together. */
export interface FieldColumn {
  readonly group: string;
  /** In document order. */
  inputs(): readonly HTMLInputElement[];
  /** Too many to be read while the user waits. */
  readonly isLong: boolean;
  /** The rents of the July before beside these fields, by their place among them. */
  previousOfAll(inputs: readonly HTMLInputElement[]): (place: number) => string | undefined;
  fieldOf(input: HTMLInputElement): Field;
}

/** Keeps columns, not fields: of thousands of rents none is kept. */
export function indexFields(forms: readonly FoundForm[], rents: readonly RentColumn[]): FieldIndex {
  const ofForms = forms.flatMap(({ fields }) => fields);
  const tables = new Set(rents.map(({ table }) => table).filter((table) => table !== undefined));
  const columns = rents.map((column, place): FieldColumn => {
    const group = `rents-${place + 1}`;
    return {
      group,
      inputs: column.inputs.all,
      isLong: column.inputs.isLong,
      previousOfAll: (inputs) => column.row.previousOfAll?.(inputs) ?? previousOf(inputs, column),
      fieldOf: (input) => rentField(input, column, group),
    };
  });

  const groups = new Map(
    forms.flatMap(({ container, fields }) => fields.map(({ group }) => [group, container])),
  );
  for (const [place, { table, inputs }] of rents.entries()) {
    const start = table ?? inputs.samples()[0];
    if (start !== undefined) groups.set(columns[place]?.group ?? '', start);
  }

  return {
    ofForms,
    columns,
    groups,
    all: () => [...ofForms, ...columns.flatMap(fieldsIn)],
    fieldOf: (element) => {
      if (!isInput(element)) return undefined;
      const place = rents.findIndex(({ inputs }) => inputs.has(element));
      return columns[place]?.fieldOf(element) ?? ofForms.find((field) => field.element === element);
    },
    rowOf: (element) => {
      const isInTable = [...tables].some((table) => table.contains(element));
      return isInTable ? (element.closest(rowSelector) ?? undefined) : undefined;
    },
    isInForm: (element) =>
      forms.some(({ container }) => Node.prototype.contains.call(container, element)),
  };
}

function previousOf(
  inputs: readonly HTMLInputElement[],
  { row }: RentColumn,
): (place: number) => string | undefined {
  return (place) => {
    const input = inputs[place];
    return input === undefined ? undefined : row.previousOf(input);
  };
}

function fieldsIn({ inputs, fieldOf }: FieldColumn): Field[] {
  return inputs().map((input) => {
    const { rowLabel, previous, ...field } = fieldOf(input);
    return {
      ...field,
      ...(rowLabel !== undefined && { rowLabel }),
      ...(previous !== undefined && { previous }),
    };
  });
}

/** Reads the row when it is asked for: most fields are never looked at more closely. */
function rentField(
  element: HTMLInputElement,
  { confidence, evidence, row }: RentColumn,
  group: string,
): Field {
  return {
    element,
    role: 'rent-amount',
    confidence,
    evidence,
    group,
    get rowLabel() {
      return row.labelOf(element);
    },
    get previous() {
      return row.previousOf(element);
    },
  };
}
