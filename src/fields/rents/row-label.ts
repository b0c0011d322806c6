import { fold } from '../fold.ts';
import { isInput } from '../nodes.ts';
import { cellOf, cellsOf, heightOf, numberedColumn, rowOf } from '../tables/table-cells.ts';
import type { Grid } from '../tables/table-grid.ts';
import { firstLine } from '../texts/shown-text.ts';
import { wordTest } from '../texts/text-kind.ts';
import { nameNouns, tenantNouns } from './rent-words.ts';

const acting = 'button, [role=button]';
/** How many rows a cell that names the tenant may reach down, and how far a table beside may stand. */
const furthestAbove = 30;
const wrappersAround = 3;

const saysTenant = wordTest(tenantNouns);
const saysName = wordTest(nameNouns);

/** Which of a table's headers names the tenants; -1 if none does. */
export function tenantColumn(headers: readonly string[]): number {
  const column = headers.findIndex((header) => saysTenant(fold(header)));
  return column >= 0 ? column : headers.findIndex((header) => saysName(fold(header)));
}

/**
 * Whose row a field stands in: what stands below the header that names tenants, in the row itself,
 * in the row's other part (pinned columns) or in a cell that reaches down from above; else the
 * first words of the row. Reads around one field.
 */
export function rowLabel(grid: Grid, input: Element, tenants: number): string | undefined {
  const cell = cellOf(input);
  const row = cell === undefined ? null : rowOf(cell);
  const own = tenants < 0 ? undefined : grid.cellBeside(input, tenants);
  const named = own === undefined ? undefined : nameIn(own);
  if (named !== undefined || row === null) return named ?? firstName(grid.cellsBeside(input));
  const aside = otherParts(grid, row).flatMap(cellsOf);
  const inColumn = aside.find((each) => numberedColumn(each) === tenants);
  return (
    (inColumn === undefined ? undefined : nameIn(inColumn)) ??
    firstName(aside) ??
    (tenants < 0 || own !== undefined ? undefined : nameFromAbove(row, tenants)) ??
    firstName(grid.cellsBeside(input))
  );
}

/** Parts of a row that stand elsewhere: with the same number, or in a table beside as long as this. */
function otherParts(grid: Grid, row: Element): readonly Element[] {
  const number = row.getAttribute('aria-rowindex');
  if (number !== null) {
    const same = grid.element.querySelectorAll(`[role=row][aria-rowindex="${CSS.escape(number)}"]`);
    return [...same].filter((part) => part !== row);
  }
  const table = row.closest('table');
  const rows: Element[] = [...(table?.querySelectorAll('tr') ?? [])];
  let wrapper: Element | null = table;
  for (let step = 0; rows.length > 1 && wrapper !== null && step < wrappersAround; step++) {
    const before: Element | null = wrapper.previousElementSibling;
    const beside = before?.matches('table') ? before : before?.querySelector('table');
    const parts = beside?.querySelectorAll('tr');
    const part = parts?.length === rows.length ? parts[rows.indexOf(row)] : undefined;
    if (part !== undefined) return [part];
    wrapper = wrapper.parentElement;
  }
  return [];
}

function nameFromAbove(row: Element, column: number): string | undefined {
  let above = row.previousElementSibling;
  for (let distance = 1; above !== null && distance < furthestAbove; distance++) {
    const cell = cellsOf(above)[column];
    if (cell !== undefined && heightOf(cell) > distance) return nameIn(cell);
    above = above.previousElementSibling;
  }
  return undefined;
}

/** The words of a cell's link, of the cell, or those that were typed in it. */
function nameIn(cell: Element): string | undefined {
  const link = cell.querySelector('a');
  const linked = link === null ? undefined : firstLine(link);
  if (linked !== undefined) return linked;
  const field = cell.querySelector('input');
  const typed = field !== null && isInput(field) && field.type === 'text' ? field.value : '';
  return firstLine(cell) ?? (/\p{L}{2}/u.test(typed) ? typed : undefined);
}

function firstName(cells: readonly Element[]): string | undefined {
  const header = cells.find(isRowHeader);
  const inHeader = header === undefined ? undefined : firstLine(header);
  const others = cells.filter((cell) => cell.querySelector(acting) === null);
  return inHeader ?? others.map(firstLine).find((name) => name !== undefined);
}

function isRowHeader(cell: Element): boolean {
  return cell.nodeName === 'TH' || cell.getAttribute('role') === 'rowheader';
}
