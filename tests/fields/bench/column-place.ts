const rowSelector = 'tr, [role=row]';
const cellSelector = 'td, th, [role=gridcell], [role=cell], [role=rowheader]';
const tableSelector = 'table, [role=table], [role=grid], [role=treegrid]';

/**
 * Where a field stands, as a person sees columns: the same text for fields below each other in a
 * table, and for all that stand in none. Knows nothing of the finder's own columns. `tables`: keeps
 * the tables that were met, to number them.
 */
export function columnPlace(element: Element, tables: Element[]): string {
  const cell = element.closest(cellSelector);
  const row = cell?.parentElement?.closest(rowSelector);
  const table = row?.closest(tableSelector);
  if (!cell || !row || !table) return 'no table';
  if (!tables.includes(table)) tables.push(table);
  const inCell = Array.from<Element>(cell.querySelectorAll('input')).indexOf(element);
  return `table ${tables.indexOf(table) + 1}, column ${columnOf(cell, row)}, field ${inCell + 1}`;
}

function columnOf(cell: Element, row: Element): number {
  const said = Number(cell.getAttribute('aria-colindex'));
  if (said > 0) return said;
  const before = [...row.querySelectorAll(cellSelector)].filter(
    (each) => each.closest(rowSelector) === row,
  );
  return before
    .slice(0, before.indexOf(cell) + 1)
    .reduce((sum, each) => sum + Number(each.getAttribute('colspan') ?? 1), 0);
}
