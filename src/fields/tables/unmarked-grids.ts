import { remembering } from '../remembering.ts';
import { listedInputs } from './column-inputs.ts';
import { sortIntoFlatGrids } from './flat-grids.ts';
import { fieldSelector } from './table-cells.ts';
import type { GridColumn } from './table-columns.ts';
import type { Grid } from './table-grid.ts';

const highest = 5;
/** How many wrappers around a list may stand between it and its header, and how many parts before each. */
const wrappersAround = 3;
const partsBefore = 2;

/**
 * Tables that only look like tables: rows of `div` or `li` below a row without fields that has as
 * many parts, or cells without rows in a grid. Takes fields in document order that stand in no
 * marked table.
 */
export function sortIntoUnmarkedGrids(inputs: readonly HTMLInputElement[]): GridColumn[] {
  const headersOf = remembering(headersFor);
  const columns = new Map<Element, Map<number, HTMLInputElement[]>>();
  const others: HTMLInputElement[] = [];
  for (const input of inputs) {
    const place = placeOf(input, headersOf);
    if (place === undefined) others.push(input);
    else {
      const known = columns.get(place.header) ?? new Map();
      columns.set(place.header, known);
      const inColumn = known.get(place.column);
      if (inColumn === undefined) known.set(place.column, [input]);
      else inColumn.push(input);
    }
  }
  const ofRows = [...columns].flatMap(([header, known]) =>
    [...known].map(([column, found]) => {
      return { grid: gridBelow(header), block: 0, column, inputs: listedInputs(found) };
    }),
  );
  return [...ofRows, ...sortIntoFlatGrids(others)];
}

interface Place {
  readonly header: Element;
  readonly row: Element;
  readonly column: number;
}

/** The row in which a field stands, and the row of headers above it. */
function placeOf(
  input: Element,
  headersIn: (list: Element) => readonly Element[],
): Place | undefined {
  let cell = input;
  for (let step = 0; step < highest; step++) {
    const row = cell.parentElement;
    const list = row?.parentElement;
    if (!row || !list || row.nodeName === 'BODY' || row.nodeName === 'FORM') return undefined;
    const count = row.childElementCount;
    const header = count < 2 ? undefined : headersIn(list).find((each) => isHeader(each, count));
    if (header !== undefined) return { header, row, column: [...row.children].indexOf(cell) };
    cell = row;
  }
  return undefined;
}

function isHeader(row: Element, count: number): boolean {
  return row.childElementCount === count && row.querySelector(fieldSelector) === null;
}

/** What can be the header of a list's rows: its first part, or what stands right before it. */
function headersFor(list: Element): Element[] {
  const found = [list.firstElementChild];
  let outer: Element | null = list;
  for (let step = 0; outer !== null && outer.nodeName !== 'BODY' && step < wrappersAround; step++) {
    let before = outer.previousElementSibling;
    for (let part = 0; before !== null && part < partsBefore; part++) {
      found.push(innermost(before));
      before = before.previousElementSibling;
    }
    outer = outer.parentElement;
  }
  return found.filter((row) => row !== null);
}

/** What an element holds where it holds one thing alone. */
function innermost(element: Element): Element {
  const [only, ...others] = element.children;
  return only === undefined || others.length > 0 ? element : innermost(only);
}

function gridBelow(header: Element): Grid {
  const rowOf = (input: Element) => placeOf(input, headersFor)?.row;
  return {
    element: header,
    headersAbove: (_, column) => [header.children[column]].filter((cell) => cell !== undefined),
    columnsIn: () => header.childElementCount,
    cellsBeside: (input) =>
      [...(rowOf(input)?.children ?? [])].filter((cell) => !cell.contains(input)),
    cellBeside: (input, column) => rowOf(input)?.children[column],
  };
}
