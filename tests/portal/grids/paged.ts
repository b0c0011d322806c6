import { inputCell } from './input-cell.ts';
import { showGrid } from './page.ts';
import { drawTable } from './table.ts';

/** A table of twenty rows a page; going on to the next page makes other rows. */
void showGrid((parts) => {
  drawTable(parts, {
    rents: inputCell,
    options: { pagination: true, paginationSize: 20 },
  });
});
