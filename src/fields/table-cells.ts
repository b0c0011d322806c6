/** Cells, rows and columns, the same for HTML tables and for ARIA grids. */

const cellRoles = new Set(['cell', 'gridcell', 'rowheader', 'columnheader']);
const ariaCells = '[role=cell], [role=gridcell], [role=rowheader], [role=columnheader]';
const highest = 8;

/** The cell in which an element stands, if it stands in a table or grid. */
export function cellOf(element: Element): Element | undefined {
  let outer = element.parentElement;
  for (let step = 0; outer !== null && step < highest; step++) {
    if (isCell(outer)) return outer;
    if (outer.nodeName === 'FORM' || outer.nodeName === 'BODY') return undefined;
    outer = outer.parentElement;
  }
  return undefined;
}

export function isCell(element: Element): boolean {
  if (element.nodeName === 'TD' || element.nodeName === 'TH') return true;
  const role = element.getAttribute('role');
  return role !== null && cellRoles.has(role);
}

export function isHeaderCell(element: Element): boolean {
  return element.nodeName === 'TH' || element.getAttribute('role') === 'columnheader';
}

export function rowOf(cell: Element): Element | null {
  return cell.parentElement?.nodeName === 'TR' ? cell.parentElement : cell.closest('[role=row]');
}

export function tableOf(row: Element): Element | null {
  return row.closest('table, [role=table], [role=grid], [role=treegrid]');
}

export function cellsOf(row: Element): Element[] {
  return row.nodeName === 'TR' ? [...row.children] : [...row.querySelectorAll(ariaCells)];
}

/** How many columns a cell covers. */
export function widthOf(cell: Element): number {
  const width = Number(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan') ?? 1);
  return Number.isInteger(width) && width > 1 && width <= 1000 ? width : 1;
}

/** How many rows a cell covers. */
export function heightOf(cell: Element): number {
  const height = Number(cell.getAttribute('rowspan') ?? cell.getAttribute('aria-rowspan') ?? 1);
  return Number.isInteger(height) && height > 1 && height <= 65534 ? height : 1;
}
