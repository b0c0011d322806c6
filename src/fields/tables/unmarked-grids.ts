import { isForm } from '../nodes.ts';
import { remembering } from '../remembering.ts';
import { listedInputs } from './column-inputs.ts';
import { sortIntoFlatGrids } from './flat-grids.ts';
import { fieldSelector } from './table-cells.ts';
import type { GridColumn } from './table-columns.ts';
import type { Grid } from './table-grid.ts';

const highest = 5;
/** More parts than this has no row. */
const mostParts = 60;
/** How many wrappers may stand around a list and below its header, and how many parts before each. */
const wrappersAround = 3;
const partsBefore = 2;

/**
 * Tables that only look like tables: rows of `div` or `li` below a row without fields that has as
 * many parts, or cells without rows in a grid. Takes fields in document order that stand in no
 * marked table.
 */
export function sortIntoUnmarkedGrids(inputs: readonly HTMLInputElement[]): GridColumn[] {
  const headerIn = remembering((list: Element) => remembering(headerOf(list)));
  const columns = new Map<Element, Map<number, HTMLInputElement[]>>();
  const others: HTMLInputElement[] = [];
  for (const input of inputs) {
    const place = placeOf(input, (list, parts) => headerIn(list)(parts));
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
  headerIn: (list: Element, parts: number) => Element | undefined,
): Place | undefined {
  let cell = input;
  for (let step = 0; step < highest; step++) {
    const row = cell.parentElement;
    const list = row?.parentElement;
    if (!row || !list || isForm(row) || row.nodeName === 'BODY') return undefined;
    const parts = countParts(row);
    const header = parts > 1 && parts <= mostParts ? headerIn(list, parts) : undefined;
    if (header !== undefined) return { header, row, column: countBefore(cell) };
    cell = row;
  }
  return undefined;
}

/** Stops where it is no row any more: the browser counts anew each time it is asked. */
function countParts(row: Element): number {
  let count = 0;
  for (let part = row.firstElementChild; part !== null && count <= mostParts; count++) {
    part = part.nextElementSibling;
  }
  return count;
}

function countBefore(cell: Element): number {
  let count = 0;
  for (let before = cell.previousElementSibling; before !== null; count++) {
    before = before.previousElementSibling;
  }
  return count;
}

/** What stands in no header of columns, but on top of a page: its picture, its ways elsewhere. */
const noHeader = `${fieldSelector}, nav, img`;

/** The header of those of a list's rows that have so many parts. */
function headerOf(list: Element): (parts: number) => Element | undefined {
  const possible = headersFor(list);
  return (parts) =>
    possible.find(
      (row) =>
        // One term and what it means are two parts too.
        row.nodeName !== 'DL' && countParts(row) === parts && row.querySelector(noHeader) === null,
    );
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
  const only = element.firstElementChild;
  return only === null || only.nextElementSibling !== null ? element : innermost(only);
}

function gridBelow(header: Element): Grid {
  const rowOf = (input: Element) => placeOf(input, (list, parts) => headerOf(list)(parts))?.row;
  return {
    element: header,
    headersAbove: (_, column) => [header.children[column]].filter((cell) => cell !== undefined),
    columnsIn: () => header.childElementCount,
    cellsBeside: (input) =>
      [...(rowOf(input)?.children ?? [])].filter((cell) => !cell.contains(input)),
    cellBeside: (input, column) => rowOf(input)?.children[column],
  };
}
