import { remembering } from '../remembering.ts';
import { listedInputs } from './column-inputs.ts';
import { fieldSelector } from './table-cells.ts';
import type { GridColumn } from './table-columns.ts';
import type { Grid } from './table-grid.ts';

const highest = 5;

/**
 * Tables that only look like tables: rows of `div` or `li` below a row without fields that has as
 * many parts. Takes fields in document order that stand in no marked table.
 */
export function sortIntoUnmarkedGrids(inputs: readonly HTMLInputElement[]): GridColumn[] {
  const headersOf = remembering(headerOf);
  const columns = new Map<Element, Map<number, HTMLInputElement[]>>();
  for (const input of inputs) {
    const place = placeOf(input, headersOf);
    if (place === undefined) continue;
    const { header, column } = place;
    const known = columns.get(header) ?? new Map();
    columns.set(header, known);
    const inColumn = known.get(column);
    if (inColumn === undefined) known.set(column, [input]);
    else inColumn.push(input);
  }
  return [...columns].flatMap(([header, known]) =>
    [...known].map(([column, found]) => {
      return { grid: gridBelow(header), block: 0, column, inputs: listedInputs(found) };
    }),
  );
}

interface Place {
  readonly header: Element;
  readonly row: Element;
  readonly column: number;
}

/** The row in which a field stands, and the row of headers above it. */
function placeOf(
  input: Element,
  headerIn: (list: Element) => Element | undefined,
): Place | undefined {
  let cell = input;
  for (let step = 0; step < highest; step++) {
    const row = cell.parentElement;
    const list = row?.parentElement;
    if (!row || !list || row.nodeName === 'BODY' || row.nodeName === 'FORM') return undefined;
    const header = headerIn(list);
    if (header !== undefined && header.childElementCount === row.childElementCount) {
      return { header, row, column: [...row.children].indexOf(cell) };
    }
    cell = row;
  }
  return undefined;
}

/** A list's first part, or what stands right before the list, if it can be a row of headers. */
function headerOf(list: Element): Element | undefined {
  const before = list.previousElementSibling;
  const within = before?.childElementCount === 1 ? before.firstElementChild : before;
  return [list.firstElementChild, within]
    .filter((row) => row !== null && row !== undefined)
    .find((row) => row.childElementCount > 1 && row.querySelector(fieldSelector) === null);
}

function gridBelow(header: Element): Grid {
  const rowOf = (input: Element) => placeOf(input, headerOf)?.row;
  return {
    element: header,
    headersAbove: (_, column) => [header.children[column]].filter((cell) => cell !== undefined),
    columnsIn: () => header.childElementCount,
    cellsBeside: (input) =>
      [...(rowOf(input)?.children ?? [])].filter((cell) => !cell.contains(input)),
    cellBeside: (input, column) => rowOf(input)?.children[column],
  };
}
