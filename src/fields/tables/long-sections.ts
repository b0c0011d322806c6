import type { PageTree } from '../page-tree.ts';
import { cellOf, cellsOf, tableSelector } from './table-cells.ts';
import type { GridColumn } from './table-columns.ts';
import { readTable } from './table-grid.ts';

/** A section of a table with more rows than this is read by its columns, not field by field. */
const long = 200;
const sections = 'tbody, [role=rowgroup]';
const spans = '[rowspan], [aria-rowspan], [aria-colindex]';
const nothingToType = [
  '[disabled]',
  '[readonly]',
  ...['hidden', 'checkbox', 'radio', 'submit', 'button', 'image', 'reset', 'file', 'range'],
  ...['color', 'date', 'datetime-local', 'month', 'week', 'time'],
].map((type) => (type.startsWith('[') ? type : `[type=${type}]`));
const fillable = `input:not(${nothingToType.join()})`;

/** A part of a table that has so many rows, all alike. */
export interface LongSection {
  readonly element: Element;
  readonly columns: readonly GridColumn[];
}

/**
 * The long sections of a document whose rows are alike: three rows then tell what all of them are,
 * and the browser itself picks out the fields of a column. Whatever is less regular is left to be
 * read field by field.
 */
export function longSections(tree: PageTree): LongSection[] {
  return tree
    .select(sections)
    .filter(({ childElementCount }) => childElementCount > long)
    .flatMap((element) => {
      const columns = columnsOf(element);
      return columns === undefined ? [] : [{ element, columns }];
    });
}

/** All inputs outside of these sections, nearly in document order. */
export function inputsBeside(tree: PageTree, known: readonly LongSection[]): readonly Element[] {
  if (known.length === 0) return tree.select('input');
  const isKnown = (inner: Element) => known.some(({ element }) => element.contains(inner));
  const others = tree
    .select(sections)
    .filter((section) => !isKnown(section) && section.parentElement?.closest(sections) === null);
  // Of the thousands in sections none is taken into the hand, so none has to be put back.
  const apart = tree.select(`input:not(:is(${sections}) input)`);
  return [...apart, ...others.flatMap((section) => tree.select('input', section))].filter(
    (input) => !isKnown(input),
  );
}

function columnsOf(section: Element): GridColumn[] | undefined {
  const table = section.closest(tableSelector);
  if (table === null || section.parentElement?.closest(sections)) return undefined;
  if (section.querySelector(`${spans}, ${sections}`) !== null || hasWideCells(section)) {
    return undefined;
  }
  const rows = sampleRows(section);
  const [places] = rows.map(placesOf);
  if (places === undefined || !rows.every((row) => isSame(placesOf(row), places))) return undefined;
  const grid = readTable(table);
  if (rows.some((row) => grid.blockOf(row) > 0)) return undefined;

  return places.map((column) => ({
    grid,
    block: 0,
    column,
    inputs: {
      all() {
        const cell = `:scope > * > :nth-child(${column + 1})`;
        return [...section.querySelectorAll<HTMLInputElement>(`${cell} ${fillable}`)];
      },
      samples: () => rows.flatMap((row) => fieldsIn(row.children[column])),
      has(input) {
        const cell = cellOf(input);
        const row = cell?.parentElement;
        return row?.parentElement === section && row.children[column] === cell;
      },
    },
  }));
}

/** A cell over several columns beside a field moves the cells after it. */
function hasWideCells(section: Element): boolean {
  return [...section.querySelectorAll('[colspan], [aria-colspan]')].some(
    (cell) => cell.parentElement?.querySelector('input') !== null,
  );
}

/** The first row with a field, one in the middle, and the last. */
function sampleRows({ children }: Element): Element[] {
  const { length } = children;
  const rows = [
    rowFrom(children, 0, 1),
    rowFrom(children, length >> 1, 1),
    rowFrom(children, length - 1, -1),
  ];
  return [...new Set(rows)].filter((row) => row !== undefined);
}

function rowFrom(rows: HTMLCollection, start: number, step: 1 | -1): Element | undefined {
  for (let place = start; place >= 0 && place < rows.length; place += step) {
    const row = rows[place];
    if (row?.querySelector(fillable) != null) return row;
  }
  return undefined;
}

/** In which of a row's cells one field stands. */
function placesOf(row: Element): number[] | undefined {
  const cells = [...row.children];
  if (cells.length !== cellsOf(row).length) return undefined;
  const counts = cells.map((cell) => fieldsIn(cell).length);
  if (counts.some((count) => count > 1)) return undefined;
  return counts.flatMap((count, place) => (count === 1 ? [place] : []));
}

function fieldsIn(cell: Element | undefined): HTMLInputElement[] {
  return [...(cell?.querySelectorAll<HTMLInputElement>(fillable) ?? [])];
}

function isSame(a: readonly number[] | undefined, b: readonly number[]): boolean {
  return a?.join() === b.join();
}
