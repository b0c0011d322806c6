import {
  cellsOf,
  fieldSelector,
  isHeaderCell,
  rowSelector,
  tableSelector,
  widthOf,
} from './table-cells.ts';

const mostHeaderRows = 4;
/** Empty rows only give columns their widths. */
const says = /[\p{L}\d]/u;
const wrappersAround = 5;
/** How many parts of the page may stand between a table and a header apart from it, less one. */
const partsBefore = 3;
/** Two parts of a header, each with its filters, side by side. */
const mostRowsApart = 8;

/**
 * A table's header rows in blocks: those on top first (there may be none), then each block that
 * stands between other rows and is valid for the rows below it.
 */
export function headerBlocks(table: Element): readonly (readonly Element[])[] {
  const ofTable = (row: Element) => row.closest(tableSelector) === table;
  const own = [...table.querySelectorAll('thead > tr, thead > [role=row]')].filter(ofTable);
  const top = own.length > 0 ? own : topRows(table);
  const blocks: Element[][] = [top];
  for (const cell of table.querySelectorAll('th:last-child, [role=columnheader]:last-child')) {
    const row = cell.closest(rowSelector);
    if (row === null || top.includes(row) || !ofTable(row) || !isHeaderRow(row)) continue;
    const last = blocks.at(-1);
    if (blocks.length > 1 && last?.at(-1) === row.previousElementSibling) last?.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** The header rows on top of a table with at most one `thead`; there may be none. */
export function topRows(table: Element): Element[] {
  // The browser stops at the first one it meets: in a table of thousands of rows that counts.
  const head = table.querySelector('thead');
  const own = head?.closest(tableSelector) === table ? [...head.children] : [];
  const top = own.length > 0 ? own : leadingRows(table);
  return top.length > 0 ? top : detachedRows(table);
}

/** Without a `thead`: the first rows, up to the first one in which something can be filled in. */
function leadingRows(table: Element): Element[] {
  const rows: Element[] = [];
  for (const row of table.querySelectorAll(rowSelector)) {
    // Filters may stand in header cells.
    const holdsData =
      row.querySelector(fieldSelector) !== null && !cellsOf(row).every(isHeaderCell);
    if (rows.length === mostHeaderRows || holdsData) break;
    rows.push(row);
  }
  const wide = rows.filter((row) => !isTitle(row) && says.test(row.textContent));
  const headers = wide.filter((row) => cellsOf(row).every(isHeaderCell));
  // Of rows without header cells only the first can be a header.
  return headers.length > 0 ? headers : wide.slice(0, 1);
}

/** One cell alone is a title, unless it is the header of the only column. */
function isTitle(row: Element): boolean {
  const [first, ...more] = cellsOf(row);
  if (first === undefined) return true;
  return more.length === 0 && (!isHeaderCell(first) || widthOf(first) > 1);
}

/**
 * Scrolling tables have their header apart, above the table or above what wraps it. It is known by
 * having as many columns; one more may stand over the scroll bar.
 */
function detachedRows(table: Element): Element[] {
  const width = widthOfRow(table.querySelector(`:is(${rowSelector}):has(${fieldSelector})`));
  let wrapper: Element | null = table;
  for (let step = 0; wrapper !== null && step < wrappersAround; step++) {
    let before = wrapper.previousElementSibling;
    for (let part = 0; before !== null && part < partsBefore; part++) {
      const rows = headerRowsIn(before, width);
      if (rows.length > 0) return rows;
      before = before.previousElementSibling;
    }
    wrapper = wrapper.parentElement;
  }
  return [];
}

function headerRowsIn(outer: Element, width: number): Element[] {
  const marked = [...outer.querySelectorAll(rowSelector)].slice(0, mostRowsApart);
  const alone = outer.querySelector('[role=columnheader]')?.parentElement;
  const rows = (marked.length > 0 || !alone ? marked : [alone]).filter(
    (row) => row.querySelector(fieldSelector) === null,
  );
  const fitting = rows.find((row) => width > 0 && [0, 1].includes(widthOfRow(row) - width));
  return rows
    .filter((row) => fitting !== undefined && row.parentElement === fitting.parentElement)
    .slice(0, mostHeaderRows);
}

function widthOfRow(row: Element | null): number {
  return row === null ? 0 : cellsOf(row).reduce((width, cell) => width + widthOf(cell), 0);
}

function isHeaderRow(row: Element): boolean {
  const cells = cellsOf(row);
  return cells.length > 1 && cells.every(isHeaderCell) && row.querySelector(fieldSelector) === null;
}
