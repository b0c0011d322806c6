import { cellOf, rowOf, tableOf } from './table-cells.ts';
import { readTable, type TableGrid } from './table-grid.ts';

/** The fields of one column of a table, from one header to the next. */
export interface TableColumn {
  readonly grid: TableGrid;
  readonly block: number;
  readonly column: number;
  /** Which of several fields in one cell. */
  readonly place: number;
  readonly inputs: readonly HTMLInputElement[];
}

interface Sorted {
  readonly columns: readonly TableColumn[];
  /** The fields that stand in no table. */
  readonly rest: readonly HTMLInputElement[];
}

/** Sorts a document's fields, given in document order, into the columns of its tables. */
export function tableColumns(inputs: readonly HTMLInputElement[]): Sorted {
  const grids = new Map<Element, TableGrid>();
  const columns = new Map<TableGrid, Map<string, TableColumn & { inputs: HTMLInputElement[] }>>();
  const rest: HTMLInputElement[] = [];
  let cellBefore: Element | undefined;
  let place = 0;
  let rowBefore: Element | null = null;
  let grid: TableGrid | undefined;

  for (const input of inputs) {
    const cell = cellOf(input);
    const row = cell === undefined ? null : rowOf(cell);
    if (row !== rowBefore) {
      const table = row === null ? null : tableOf(row);
      grid = table === null ? undefined : known(grids, table, readTable);
      rowBefore = row;
    }
    if (cell === undefined || row === null || grid === undefined) {
      rest.push(input);
      continue;
    }
    place = cell === cellBefore ? place + 1 : 0;
    cellBefore = cell;
    const at = { grid, block: grid.blockOf(row), column: grid.columnOf(row, cell), place };
    const ofGrid = known(columns, grid, () => new Map());
    known(ofGrid, `${at.block} ${at.column} ${place}`, () => ({ ...at, inputs: [] })).inputs.push(
      input,
    );
  }
  return { columns: [...columns.values()].flatMap((ofGrid) => [...ofGrid.values()]), rest };
}

function known<Key, Value>(map: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const value = map.get(key) ?? make(key);
  map.set(key, value);
  return value;
}
