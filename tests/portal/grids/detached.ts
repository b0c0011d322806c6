import { inputCell } from './input-cell.ts';
import { showGrid } from './page.ts';
import { drawTable } from './table.ts';

/** A table that keeps its rows, but has only those in the document that are near what is in view. */
void showGrid((parts) => {
  drawTable(parts, { rents: inputCell, options: { height: 440 } });
});
