import {
  cellsOf,
  fieldSelector,
  isHeaderCell,
  rowSelector,
  tableSelector,
  widthOf,
} from './table-cells.ts';

const mostHeaderRows = 4;
const wrappersAround = 4;

/**
 * A table's header rows in blocks: those on top first (there may be none), then each block that
 * stands between other rows and is valid for the rows below it.
 */
export function headerBlocks(table: Element): readonly (readonly Element[])[] {
  const ofTable = (row: Element) => row.closest(tableSelector) === table;
  const own = [...table.querySelectorAll('thead > tr, thead > [role=row]')].filter(ofTable);
  const top = own.length > 0 ? own : leadingRows(table);
  const blocks: Element[][] = [top.length > 0 ? top : detachedRows(table)];
  for (const cell of table.querySelectorAll('th:last-child, [role=columnheader]:last-child')) {
    const row = cell.closest(rowSelector);
    if (row === null || top.includes(row) || !ofTable(row) || !isHeaderRow(row)) continue;
    const last = blocks.at(-1);
    if (blocks.length > 1 && last?.at(-1) === row.previousElementSibling) last?.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** Without a `thead`: the first rows, up to the first one in which something can be filled in. */
function leadingRows(table: Element): Element[] {
  const rows: Element[] = [];
  for (const row of table.querySelectorAll(rowSelector)) {
    if (rows.length === mostHeaderRows || row.querySelector(fieldSelector) !== null) break;
    rows.push(row);
  }
  const wide = rows.filter((row) => !isTitle(row));
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

/** Scrolling tables often have their header in a table of its own, right above. */
function detachedRows(table: Element): Element[] {
  let wrapper: Element | null = table;
  for (let step = 0; wrapper !== null && step < wrappersAround; step++) {
    const before = wrapper.previousElementSibling;
    const header = before?.matches(tableSelector) ? before : before?.querySelector(tableSelector);
    if (header && header.querySelector(fieldSelector) === null) {
      return [...header.querySelectorAll(rowSelector)].slice(0, mostHeaderRows);
    }
    wrapper = wrapper.parentElement;
  }
  return [];
}

function isHeaderRow(row: Element): boolean {
  const cells = cellsOf(row);
  return cells.length > 1 && cells.every(isHeaderCell) && row.querySelector(fieldSelector) === null;
}
