import { sortIntoColumns } from '../tables/table-columns.ts';
import { sortIntoUnmarkedGrids } from '../tables/unmarked-grids.ts';
import { headerText } from './rent-columns.ts';
import { readRentRow } from './rent-rows.ts';

/**
 * The cell beside a field that holds the rent of the July before, if the field stands in a table
 * with a column of such. Reads the whole table: for one field at a time.
 */
export function previousRentCell(input: HTMLInputElement): Element | undefined {
  const [column = sortIntoUnmarkedGrids([input])[0]] = sortIntoColumns([input]);
  if (column === undefined) return undefined;
  const headers = column.grid.headersAbove(column.block, column.column).map(headerText);
  return readRentRow(column, headers.toReversed().join(' ')).previousCellOf(input);
}
