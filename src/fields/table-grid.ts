import { cellsOf, heightOf, isHeaderCell, widthOf } from './table-cells.ts';

/** Where the cells of one table stand, and what stands above them. */
export interface TableGrid {
  readonly table: Element;
  /** A cell's first column, counted from 0. */
  columnOf(row: Element, cell: Element): number;
  cellAt(row: Element, column: number): Element | undefined;
  /** Which block of header rows stands above a row; rows have to be asked for from top to bottom. */
  blockOf(row: Element): number;
  /** The header cells above a column, the nearest first. */
  headersAbove(block: number, column: number): readonly Element[];
  /** How many columns the header rows of a block cover. */
  columnsIn(block: number): number;
}

const spread = '[colspan], [aria-colspan]';
const tall = '[rowspan], [aria-rowspan]';
const fields = 'input:not([type=hidden]):not([type=checkbox]), select, textarea';
const mostHeaderRows = 4;

/** Reads a table's spans and header rows once; cells are then placed without looking again. */
export function readTable(table: Element): TableGrid {
  const blocks = headerBlocks(table);
  const headers = blocks.map(placeCells);
  const bodyHasTall = [...table.querySelectorAll(tall)].some(
    (cell) => heightOf(cell) > 1 && !isInBlocks(blocks, cell),
  );
  const placed = bodyHasTall ? placeCells(rowsOf(table)) : undefined;
  const isSpread = table.querySelector(spread) !== null;
  let current = 0;

  function columnOf(row: Element, cell: Element): number {
    const known = placed?.get(cell) ?? ariaColumn(cell);
    if (known !== undefined) return known;
    let column = 0;
    for (const before of cellsOf(row)) {
      if (before === cell) return column;
      column += isSpread ? widthOf(before) : 1;
    }
    return column;
  }

  return {
    table,
    columnOf,
    cellAt: (row, column) => {
      const cells = cellsOf(row);
      if (placed === undefined && !isSpread && row.nodeName === 'TR') return cells[column];
      return cells.find((cell) => {
        const first = columnOf(row, cell);
        return first <= column && column < first + widthOf(cell);
      });
    },
    blockOf: (row) => {
      while (current + 1 < blocks.length && precedes(blocks[current + 1]?.[0], row)) current++;
      return current;
    },
    headersAbove: (block, column) =>
      [...(headers[block] ?? [])]
        .filter(([cell, first]) => first <= column && column < first + widthOf(cell))
        .map(([cell]) => cell)
        .reverse(),
    columnsIn: (block) =>
      Math.max(0, ...[...(headers[block] ?? [])].map(([cell, first]) => first + widthOf(cell))),
  };
}

function precedes(first: Element | undefined, second: Element): boolean {
  return (
    first !== undefined &&
    (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

function isInBlocks(blocks: readonly (readonly Element[])[], cell: Element): boolean {
  return blocks.some((rows) => rows.some((row) => row === cell.parentElement));
}

function ariaColumn(cell: Element): number | undefined {
  const index = Number(cell.getAttribute('aria-colindex') ?? Number.NaN);
  return Number.isInteger(index) ? index - 1 : undefined;
}

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr, [role=row]')].filter(
    (row) => row.closest('table, [role=table], [role=grid], [role=treegrid]') === table,
  );
}

/** Header rows by block: the table's own first, then each that stands between its other rows. */
function headerBlocks(table: Element): Element[][] {
  const blocks: Element[][] = [];
  const own = [...table.querySelectorAll('thead > tr, thead > [role=row]')].filter(isOf(table));
  const top = own.length > 0 ? own : leadingRows(table);
  blocks.push(top);
  let last: Element | undefined;
  for (const cell of table.querySelectorAll('th:last-child, [role=columnheader]:last-child')) {
    const row = cell.parentElement;
    if (row === null || top.includes(row) || !isOf(table)(row) || !isHeaderRow(row)) continue;
    const block =
      last !== undefined && row.previousElementSibling === last ? blocks.at(-1) : undefined;
    if (block === undefined) blocks.push([row]);
    else block.push(row);
    last = row;
  }
  return blocks;
}

function isOf(table: Element): (row: Element) => boolean {
  return (row) => row.closest('table, [role=table], [role=grid], [role=treegrid]') === table;
}

/** Without a `thead`: the first rows, up to the first one in which something can be filled in. */
function leadingRows(table: Element): Element[] {
  const rows: Element[] = [];
  for (const row of table.querySelectorAll('tr, [role=row]')) {
    if (rows.length === mostHeaderRows || row.querySelector(fields) !== null) break;
    rows.push(row);
  }
  // One cell alone is a title; and of rows of plain cells only the first can be a header.
  const headers = rows.filter((row) => cellsOf(row).length > 1);
  const ofHeaders = headers.filter((row) => cellsOf(row).every(isHeaderCell));
  return ofHeaders.length > 0 ? ofHeaders : headers.slice(0, 1);
}

function isHeaderRow(row: Element): boolean {
  const cells = cellsOf(row);
  return cells.length > 1 && cells.every(isHeaderCell) && row.querySelector(fields) === null;
}

/** Each cell's first column, with the cells that reach down from the rows above. */
function placeCells(rows: readonly Element[]): Map<Element, number> {
  const places = new Map<Element, number>();
  /** For each column, in how many rows to come it is taken. */
  const taken: number[] = [];
  for (const row of rows) {
    let column = 0;
    const next: (readonly [number, number])[] = [];
    for (const cell of cellsOf(row)) {
      while ((taken[column] ?? 0) > 0) column++;
      const first = ariaColumn(cell) ?? column;
      places.set(cell, first);
      const width = widthOf(cell);
      for (let offset = 0; offset < width; offset++)
        next.push([first + offset, heightOf(cell) - 1]);
      column = first + width;
    }
    for (const [index, rest] of taken.entries()) if (rest > 0) taken[index] = rest - 1;
    for (const [index, rest] of next) taken[index] = Math.max(taken[index] ?? 0, rest);
  }
  return places;
}
