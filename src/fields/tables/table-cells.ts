import { isForm } from '../nodes.ts';
import { closestOf, parentOf } from '../roots.ts';

/** Cells, rows and tables: the same questions for HTML tables and for ARIA grids. */

const ariaCells = '[role=cell], [role=gridcell], [role=rowheader], [role=columnheader]';
const cells = `td, th, ${ariaCells}`;
/** Cells stand near their fields: further up is the layout of the page. */
const highest = 8;

export const rowSelector = 'tr, [role=row]';
export const tableSelector = 'table, [role=table], [role=grid], [role=treegrid]';
export const fieldSelector =
  'input:not([type=hidden]):not([type=checkbox]):not([type=radio]), select, textarea';

/** The cell in which an element stands, if it stands in a table or grid. */
export function cellOf(element: Element): Element | undefined {
  // Most fields that stand in no cell are known by one question.
  const cell = closestOf(element, cells);
  let outer = cell === null ? null : parentOf(element);
  for (let step = 0; outer !== null && step < highest; step++) {
    if (outer === cell) return cell;
    if (isForm(outer)) return undefined;
    outer = parentOf(outer);
  }
  return undefined;
}

/** Whether a cell names its column (or, where it stands before data, its row). */
export function isHeaderCell(cell: Element): boolean {
  return cell.nodeName === 'TH' || cell.getAttribute('role') === 'columnheader';
}

export function rowOf(cell: Element): Element | null {
  const outer = cell.parentElement;
  return outer?.nodeName === 'TR' ? outer : cell.closest('[role=row]');
}

export function cellsOf(row: Element): readonly Element[] {
  return row.nodeName === 'TR' ? [...row.children] : [...row.querySelectorAll(ariaCells)];
}

/** How many columns a cell covers. */
export function widthOf(cell: Element): number {
  return span(cell, 'colspan', 1000);
}

/** How many rows a cell covers. */
export function heightOf(cell: Element): number {
  return span(cell, 'rowspan', 65534);
}

function span(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const count = Number(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`) ?? 1);
  return Number.isInteger(count) && count > 1 ? Math.min(count, most) : 1;
}

/** A cell's column where the page numbers them itself, counted from 0. */
export function numberedColumn(cell: Element): number | undefined {
  const number = Number(cell.getAttribute('aria-colindex') ?? Number.NaN);
  return Number.isInteger(number) && number > 0 ? number - 1 : undefined;
}
