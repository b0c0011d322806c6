import type { Evidence, Field } from './field.ts';
import { isInput } from './nodes.ts';
import type { RentColumn, RentPlace } from './rents/rent-column.ts';
import type { RentRow } from './rents/rent-rows.ts';
import type { Root } from './roots.ts';
import { rowSelector } from './tables/table-cells.ts';

/** What one look at a document found. */
export interface FieldIndex {
  /** The fields of forms: a few. */
  readonly ofForms: readonly Field[];
  /** The columns of rents: each may have thousands of fields. */
  readonly columns: readonly FieldColumn[];
  /** The same, with what stands beside each rent. */
  readingRows(readRow: ReadRow): FieldIndex;
  /** All fields with a role, read whole; made when asked for. */
  all(): readonly Field[];
  /** The field that an element is. What stands beside a rent is read anew each time. */
  fieldOf(element: Element): Field | undefined;
  /** The document and its open shadow roots. */
  readonly roots: readonly Root[];
  /** Where each group stands: the form, the table or the first field of a list. */
  readonly groups: ReadonlyMap<string, Element>;
  /** The cell that shows the rent of the July before beside an element. */
  previousCellOf(element: Element): Element | undefined;
  /** The row of rents in which an element stands. */
  rowOf(element: Element): Element | undefined;
  /** Whether an element stands in one of the forms. */
  isInForm(element: Element): boolean;
}

type ReadRow = (place: RentPlace) => RentRow;

export const noFields: FieldIndex = {
  readingRows: () => noFields,
  ofForms: [],
  columns: [],
  roots: [],
  groups: new Map(),
  all: () => [],
  fieldOf: () => undefined,
  previousCellOf: () => undefined,
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
  /** In document order; to be read one after the other, as in `ColumnInputs.list`. */
  inputs(): ArrayLike<HTMLInputElement>;
  /** Too many to be read while the user waits. */
  readonly isLong: boolean;
  /** The rents of the July before beside these fields, by their place among them. */
  previousOfAll(inputs: ArrayLike<HTMLInputElement>): (place: number) => string | undefined;
  /** The cell that shows the rent of the July before. */
  previousCellOf(input: HTMLInputElement): Element | undefined;
  fieldOf(input: HTMLInputElement): Field;
}

/** Keeps columns, not fields: of thousands of rents none is kept. */
export function indexFields(
  roots: readonly Root[],
  forms: readonly FoundForm[],
  rents: readonly RentColumn[],
  readRow?: ReadRow,
): FieldIndex {
  const ofForms = forms.flatMap(({ fields }) => fields);
  const tables = new Set(rents.map(tableOf).filter((table) => table !== undefined));
  const columns = rents.map((column, place) => indexColumn(column, `rents-${place + 1}`, readRow));
  const groups = new Map(
    forms.flatMap(({ container, fields }) => fields.map(({ group }) => [group, container])),
  );
  for (const [place, column] of rents.entries()) {
    const start = tableOf(column) ?? column.inputs.samples()[0];
    if (start !== undefined) groups.set(columns[place]?.group ?? '', start);
  }

  /** A key makes several events, all of one field. */
  let asked: { readonly element: Element; readonly field: Field | undefined } | undefined;
  const columnOf = (element: HTMLInputElement) =>
    columns[rents.findIndex(({ inputs }) => inputs.has(element))];

  return {
    ofForms,
    columns,
    roots,
    groups,
    readingRows: (read) => indexFields(roots, forms, rents, read),
    all: () => [...ofForms, ...columns.flatMap(fieldsIn)],
    fieldOf: (element) => {
      if (element === asked?.element) return asked.field;
      if (!isInput(element)) return undefined;
      const field = columnOf(element)?.fieldOf(element) ?? ofForms.find(isField(element));
      asked = { element, field };
      return field;
    },
    previousCellOf: (element) =>
      isInput(element) ? columnOf(element)?.previousCellOf(element) : undefined,
    rowOf: (element) => {
      const isInTable = [...tables].some((table) => table.contains(element));
      return isInTable ? (element.closest(rowSelector) ?? undefined) : undefined;
    },
    isInForm: (element) =>
      forms.some(({ container }) => Node.prototype.contains.call(container, element)),
  };
}

function isField(sought: Element): (field: Field) => boolean {
  return ({ element }) => element === sought;
}

function tableOf({ place }: RentColumn): Element | undefined {
  return place.kind === 'table' ? place.column.grid.element : undefined;
}

const nothingBeside: RentRow = { previousOf: () => undefined, labelOf: () => undefined };

function indexColumn(
  { inputs, place, confidence, evidence }: RentColumn,
  group: string,
  readRow: ReadRow = () => nothingBeside,
): FieldColumn {
  const row = readRow(place);
  const previous: Evidence[] =
    row.previousHeader === undefined ? [] : [{ kind: 'previous-rent', text: row.previousHeader }];
  const reasons = [...evidence, ...previous];
  return {
    group,
    inputs: inputs.list,
    isLong: inputs.isLong,
    previousOfAll: (all) => row.previousOfAll?.(all) ?? ((at) => previousAt(all[at], row)),
    previousCellOf: (input) => row.previousCellOf?.(input),
    // The row is read when it is asked for: most fields are never looked at more closely.
    fieldOf: (element) => ({
      element,
      role: 'rent-amount',
      confidence,
      evidence: reasons,
      group,
      get rowLabel() {
        return row.labelOf(element);
      },
      get previous() {
        return row.previousOf(element);
      },
    }),
  };
}

function previousAt(input: HTMLInputElement | undefined, row: RentRow): string | undefined {
  return input === undefined ? undefined : row.previousOf(input);
}

function fieldsIn({ inputs, fieldOf }: FieldColumn): Field[] {
  return Array.from(inputs(), (input) => {
    const { rowLabel, previous, ...field } = fieldOf(input);
    return {
      ...field,
      ...(rowLabel !== undefined && { rowLabel }),
      ...(previous !== undefined && { previous }),
    };
  });
}
