import { showGrid } from './page.ts';
import { drawTable } from './table.ts';

/** A table whose cells are text until one is opened by a click; its field lives only so long. */
void showGrid((parts) => {
  drawTable(parts, { rents: { editor: 'input' }, options: { height: 440 } });
});
