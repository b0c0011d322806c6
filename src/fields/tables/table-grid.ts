import { placeCells } from './cell-places.ts';
import { headerBlocks, topRows } from './header-rows.ts';
import {
  cellOf,
  cellsOf,
  heightOf,
  numberedColumn,
  rowOf,
  rowSelector,
  tableSelector,
  widthOf,
} from './table-cells.ts';

/** What stands above and beside the fields of one table, or of what looks like one. */
export interface Grid {
  readonly element: Element;
  /** The header cells above a column of a block of rows, the nearest first. */
  headersAbove(block: number, column: number): readonly Element[];
  /** How many columns the header rows of a block cover. */
  columnsIn(block: number): number;
  /** The other cells of a field's row, in order. */
  cellsBeside(input: Element): readonly Element[];
  cellBeside(input: Element, column: number): Element | undefined;
}

/** A grid that also tells where a cell stands; rows have to be asked for from top to bottom. */
export interface TableGrid extends Grid {
  /** Which block of header rows stands above a row. */
  blockOf(row: Element): number;
  /** A cell's first column, counted from 0. */
  columnOf(row: Element, cell: Element): number;
}

/** Reads a table's spans and header rows once; its cells are then placed without looking again. */
export function readTable(table: Element): TableGrid {
  const blocks = headerBlocks(table);
  const isUneven = table.querySelector('[colspan], [aria-colspan], [aria-colindex]') !== null;
  const placed = reachesDown(table, blocks) ? placeCells(rowsOf(table)) : undefined;
  return placedTable(table, blocks, { isUneven, placed });
}

/** The same for a table whose rows below the header are all alike, without looking at them. */
export function readEvenTable(table: Element): Grid {
  return placedTable(table, [topRows(table)], { isUneven: false, placed: undefined });
}

interface Placing {
  /** Whether cells may cover several columns or bear their column's number. */
  readonly isUneven: boolean;
  /** Each cell's column where cells reach down into rows below. */
  readonly placed: ReadonlyMap<Element, number> | undefined;
}

function placedTable(
  table: Element,
  blocks: readonly (readonly Element[])[],
  { isUneven, placed }: Placing,
): TableGrid {
  const headers = blocks.map((rows) => [...placeCells(rows)]);
  let current = 0;

  function columnOf(row: Element, cell: Element): number {
    const place = placed?.get(cell);
    if (place !== undefined) return place;
    if (!isUneven && row.nodeName === 'TR') return indexAmongSiblings(cell);
    let column = 0;
    for (const before of cellsOf(row)) {
      column = numberedColumn(before) ?? column;
      if (before === cell) break;
      column += widthOf(before);
    }
    return column;
  }

  function cellAt(row: Element, column: number): Element | undefined {
    if (placed === undefined && !isUneven && row.nodeName === 'TR') return row.children[column];
    return cellsOf(row).find((cell) => covers(columnOf(row, cell), cell, column));
  }

  return {
    element: table,
    columnOf,
    blockOf: (row) => {
      while (precedes(blocks[current + 1]?.[0], row)) current++;
      return current;
    },
    headersAbove: (block, column) =>
      (headers[block] ?? [])
        .filter(([cell, first]) => covers(first, cell, column))
        .map(([cell]) => cell)
        .reverse(),
    columnsIn: (block) =>
      Math.max(0, ...(headers[block] ?? []).map(([cell, first]) => first + widthOf(cell))),
    cellsBeside: (input) => {
      const cell = cellOf(input);
      const row = cell === undefined ? null : rowOf(cell);
      return row === null ? [] : cellsOf(row).filter((other) => other !== cell);
    },
    cellBeside: (input, column) => {
      const cell = cellOf(input);
      const row = cell === undefined ? null : rowOf(cell);
      return row === null ? undefined : cellAt(row, column);
    },
  };
}

function covers(first: number, cell: Element, column: number): boolean {
  return first <= column && column < first + widthOf(cell);
}

function indexAmongSiblings(element: Element): number {
  let index = 0;
  for (let before = element.previousElementSibling; before; index++) {
    before = before.previousElementSibling;
  }
  return index;
}

function precedes(first: Element | undefined, second: Element): boolean {
  return (
    first !== undefined &&
    (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

/** Whether a cell outside of the headers covers several rows. */
function reachesDown(table: Element, blocks: readonly (readonly Element[])[]): boolean {
  const headers = new Set(blocks.flat());
  return [...table.querySelectorAll('[rowspan], [aria-rowspan]')].some((cell) => {
    const row = rowOf(cell);
    return heightOf(cell) > 1 && row !== null && !headers.has(row);
  });
}

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll(rowSelector)].filter(
    (row) => row.closest(tableSelector) === table,
  );
}
