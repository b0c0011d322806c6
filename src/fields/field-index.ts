import type { Field } from './field.ts';
import { isInput } from './nodes.ts';
import type { RentColumn } from './rents/rent-columns.ts';

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
}

/** Rents that were decided together. */
export interface FieldColumn {
  readonly group: string;
  /** In document order. */
  inputs(): readonly HTMLInputElement[];
  fieldOf(input: HTMLInputElement): Field;
}

/** Keeps columns, not fields: of thousands of rents none is kept. */
export function indexFields(ofForms: readonly Field[], rents: readonly RentColumn[]): FieldIndex {
  const columns = rents.map((column, place): FieldColumn => {
    const group = `rents-${place + 1}`;
    return {
      group,
      inputs: column.inputs.all,
      fieldOf: (input) => rentField(input, column, group),
    };
  });

  return {
    ofForms,
    columns,
    all: () => [...ofForms, ...columns.flatMap(fieldsIn)],
    fieldOf: (element) => {
      if (!isInput(element)) return undefined;
      const place = rents.findIndex(({ inputs }) => inputs.has(element));
      return columns[place]?.fieldOf(element) ?? ofForms.find((field) => field.element === element);
    },
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
