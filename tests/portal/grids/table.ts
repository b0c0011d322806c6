import { type ColumnDefinition, type Options, TabulatorFull } from 'tabulator-tables';
import look from 'tabulator-tables/dist/css/tabulator.min.css?inline';
import type { GridParts } from './page.ts';

/** How the column of this July's rents is drawn, and what else the table does. */
export interface TableKind {
  readonly rents: Omit<ColumnDefinition, 'title' | 'field'>;
  readonly options: Options;
}

/** Puts a table of the component into the box, with the component's own looks. */
export function drawTable({ box, year, rows }: GridParts, { rents, options }: TableKind): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets.push(sheet);
  const grid = document.createElement('div');
  box.append(grid);
  new TabulatorFull(grid, {
    layout: 'fitColumns',
    // Its own use of the End key would scroll away the field in which the user is.
    keybindings: false,
    ...options,
    data: [...rows],
    columns: [
      { title: 'Locataire', field: 'name' },
      { title: 'Surface (m²)', field: 'surface' },
      { title: `Loyer de juillet ${year - 1}`, field: 'previous', hozAlign: 'right' },
      { title: `Loyer de juillet ${year}`, field: 'rent', ...rents },
    ],
  });
}
