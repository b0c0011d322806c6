import { element } from '../application/element.ts';
import { type GridParts, showGrid } from './page.ts';
import type { RentRow } from './rents.ts';

/** In CSS pixels. */
const rowHeight = 44;
const height = 10 * rowHeight;
/** Rows that exist at all: those in view, and some above and below. */
const existing = 16;

/** The elements of one row, which show one tenant after the other. */
interface Line {
  readonly line: HTMLElement;
  readonly name: Text;
  readonly previous: Text;
  readonly input: HTMLInputElement;
  row: RentRow | undefined;
}

/**
 * A list by hand that has sixteen rows for all tenants: scrolling writes other texts and another
 * value into the same elements and moves them down or up. No element comes or goes.
 */
function draw({ box, year, rows }: GridParts): void {
  const lines = Array.from({ length: existing }, makeLine);
  const body = element('tbody', {}, ...lines.map(({ line }) => line));
  const head = element('tr');
  const headings = ['Locataire', `Loyer de juillet ${year - 1}`, `Loyer de juillet ${year}`];
  head.append(...headings.map((heading) => withWidth(element('th', { scope: 'col' }, heading))));
  const table = element('table', { class: 'tenants' }, element('thead', {}, head), body);
  const view = element('div', { id: 'grid' }, table);
  view.style.cssText = `height: ${height}px; overflow: auto; position: relative`;
  table.style.cssText = `height: ${rowHeight * (rows.length + 1)}px; display: block`;
  box.append(view);

  const show = (): void => {
    const above = Math.floor((existing - height / rowHeight) / 2);
    const first = Math.max(0, Math.floor(view.scrollTop / rowHeight) - above);
    for (let place = first; place < Math.min(first + existing, rows.length); place += 1) {
      const line = lines[place % existing];
      const row = rows[place];
      if (line === undefined || row === undefined || line.row === row) continue;
      line.row = row;
      line.name.data = row.name;
      line.previous.data = row.previous;
      line.input.value = row.rent;
      line.line.style.transform = `translateY(${place * rowHeight}px)`;
    }
  };
  view.addEventListener('scroll', show);
  show();
}

function makeLine(): Line {
  const [name, previous] = [new Text(), new Text()];
  const input = element('input', { type: 'text', autocomplete: 'off' });
  const line = element(
    'tr',
    {},
    ...[name, previous, input].map((content) => withWidth(element('td', {}, content))),
  );
  line.style.cssText = `position: absolute; top: ${rowHeight}px; height: ${rowHeight}px`;
  const made: Line = { line, name, previous, input, row: undefined };
  input.addEventListener('input', () => {
    if (made.row !== undefined) made.row.rent = input.value;
  });
  return made;
}

/** Rows that stand by themselves don't take the width of their cells from the header. */
function withWidth(cell: HTMLElement): HTMLElement {
  cell.style.width = '14rem';
  return cell;
}

void showGrid(draw);
