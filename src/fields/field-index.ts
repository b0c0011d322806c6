import type { Field } from './field.ts';
import { isInput } from './nodes.ts';
import type { RentColumn } from './rents/rent-columns.ts';

/** What one look at a document found. */
export interface FieldIndex {
  /** All fields with a role; made when first asked for. */
  readonly fields: readonly Field[];
  /** The field that an element is. What stands beside a rent is read anew each time. */
  fieldOf(element: Element): Field | undefined;
}

/** Keeps columns, not fields: thousands of rents are then an element and a number each. */
export function indexFields(ofForms: readonly Field[], columns: readonly RentColumn[]): FieldIndex {
  const single = new Map<Element, Field>(ofForms.map((field) => [field.element, field]));
  const inColumn = new Map<Element, number>();
  for (const [place, { inputs }] of columns.entries()) {
    for (const input of inputs) inColumn.set(input, place);
  }
  let all: readonly Field[] | undefined;

  return {
    get fields() {
      all ??= [...ofForms, ...columns.flatMap(rentFields)];
      return all;
    },
    fieldOf: (element) => {
      const place = inColumn.get(element);
      const column = place === undefined ? undefined : columns[place];
      return place === undefined || column === undefined || !isInput(element)
        ? single.get(element)
        : rentField(element, column, place);
    },
  };
}

function rentFields(column: RentColumn, place: number): Field[] {
  return column.inputs.map((input) => rentField(input, column, place));
}

function rentField(
  element: HTMLInputElement,
  { confidence, evidence, row }: RentColumn,
  place: number,
): Field {
  const rowLabel = row.labelOf(element);
  const previous = row.previousOf(element);
  return {
    element,
    role: 'rent-amount',
    confidence,
    evidence,
    group: `rents-${place + 1}`,
    ...(rowLabel !== undefined && { rowLabel }),
    ...(previous !== undefined && { previous }),
  };
}
