import { type ColumnDefinition, TabulatorFull } from 'tabulator-tables';
import look from 'tabulator-tables/dist/css/tabulator.min.css?inline';
import { rootElement } from '../root.ts';

/** A heading, and the component's table below, in its own looks. */
export function showTable(title: string, columns: ColumnDefinition[], data: object[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets.push(sheet);
  const heading = document.createElement('h1');
  heading.textContent = title;
  const box = document.createElement('div');
  rootElement().append(heading, box);
  const table = new TabulatorFull(box, { layout: 'fitColumns', height: 300, columns, data });
  table.on('tableBuilt', () => heading.classList.add('drawn'));
}

/** A field for one cell. */
export function cellInput(value: string, marks: Readonly<Record<string, string>> = {}) {
  const input = document.createElement('input');
  input.value = value;
  Object.assign(input.dataset, marks);
  return input;
}
