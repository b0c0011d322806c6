import { type ColumnInputs, listedInputs } from './column-inputs.ts';
import { cellOf, rowOf, tableSelector } from './table-cells.ts';
import { type Grid, readTable, type TableGrid } from './table-grid.ts';

/** The fields of one column of a table, from one block of headers to the next. */
export interface GridColumn {
  readonly grid: Grid;
  readonly block: number;
  readonly column: number;
  readonly inputs: ColumnInputs;
}

/** The columns of a document's tables in which fields stand; takes the fields in document order. */
export function sortIntoColumns(inputs: readonly HTMLInputElement[]): GridColumn[] {
  const grids = new Map<Element, TableGrid>();
  /** By section of a table (`tbody`): one search for the table serves all its rows. */
  const bySection = new Map<Element | null, TableGrid | undefined>();
  const columns = new Map<TableGrid, ColumnMap>();
  let cellBefore: Element | undefined;
  let place = 0;

  function gridOf(row: Element): TableGrid | undefined {
    const section = row.parentElement;
    if (bySection.has(section)) return bySection.get(section);
    const table = row.closest(tableSelector);
    const grid = table === null ? undefined : (grids.get(table) ?? readTable(table));
    if (table !== null && grid !== undefined) grids.set(table, grid);
    bySection.set(section, grid);
    return grid;
  }

  for (const input of inputs) {
    const cell = cellOf(input);
    const row = cell === undefined ? null : rowOf(cell);
    const grid = row === null ? undefined : gridOf(row);
    if (cell === undefined || row === null || grid === undefined) continue;
    place = cell === cellBefore ? place + 1 : 0;
    cellBefore = cell;
    const ofGrid = columns.get(grid) ?? new Map();
    columns.set(grid, ofGrid);
    addTo(ofGrid, grid.blockOf(row), grid.columnOf(row, cell), place, input);
  }
  return [...columns].flatMap(([grid, ofGrid]) =>
    [...ofGrid.values()].map(({ inputs, ...place }) => ({
      grid,
      ...place,
      inputs: listedInputs(inputs),
    })),
  );
}

/** By block, column and which of several fields in one cell, as one number. */
type ColumnMap = Map<
  number,
  { readonly block: number; readonly column: number; readonly inputs: HTMLInputElement[] }
>;

function addTo(
  columns: ColumnMap,
  block: number,
  column: number,
  place: number,
  input: HTMLInputElement,
): void {
  const key = (block * 1000 + column) * 100 + place;
  const known = columns.get(key);
  if (known === undefined) columns.set(key, { block, column, inputs: [input] });
  else known.inputs.push(input);
}
