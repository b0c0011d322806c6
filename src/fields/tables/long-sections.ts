import { fillableInputs } from '../fillable.ts';
import type { PageTree } from '../page-tree.ts';
import { cellOf, cellsOf, fieldSelector, tableSelector } from './table-cells.ts';
import type { GridColumn } from './table-columns.ts';
import { readEvenTable } from './table-grid.ts';

/** A section of a table with more rows than this is read by its columns, not field by field. */
const long = 200;
/** In tables of HTML and in those of ARIA; a page has one kind or the other. */
const kinds = ['tbody', '[role=rowgroup]'] as const;
/** The end of a row of headers, by what a row is. */
const headerRow = { tr: 'th:last-child', '[role=row]': '[role=columnheader]:last-child' } as const;

type Kind = (typeof kinds)[number];
type Row = keyof typeof headerRow;

/** A part of a table that has so many rows, all alike. */
export interface LongSection {
  readonly element: Element;
  readonly kind: Kind;
  /** How many inputs stand in it, of whatever type: all of them in these columns. */
  readonly inputCount: number;
  readonly columns: readonly GridColumn[];
}

/**
 * The long sections of a document whose rows are alike: three rows then tell what all of them are,
 * and the browser itself picks out the fields of a column. Whatever is less regular is left to be
 * read field by field.
 */
export function longSections(tree: PageTree): LongSection[] {
  for (const kind of kinds) {
    // Asked for their number, the browser would count them all.
    const sections = tree.select(kind).filter(({ children }) => children[long] !== undefined);
    if (sections.length === 0) continue;
    const all = countAll(tree);
    return sections
      .map((element) => readSection(element, kind, all))
      .filter((section) => section !== undefined);
  }
  return [];
}

/** All inputs outside of these sections, nearly in document order. */
export function inputsBeside(tree: PageTree, known: readonly LongSection[]): readonly Element[] {
  const [first] = known;
  if (first === undefined) return tree.select('input');
  const { kind } = first;
  // Looking through thousands of rows for what is not there takes as long as any search.
  if (known.reduce((sum, { inputCount }) => sum + inputCount, 0) === countAll(tree)) return [];
  const isKnown = (inner: Element) => known.some(({ element }) => element.contains(inner));
  const others = tree
    .select(kind)
    .filter((section) => !isKnown(section) && !section.parentElement?.closest(kind));
  // Of the thousands in sections none is taken into the hand, so none has to be put back.
  const apart = tree.select(`input:not(${kind} input)`);
  return [...apart, ...others.flatMap((section) => tree.select('input', section))].filter(
    (input) => !isKnown(input),
  );
}

/** How many inputs a page has, if they all stand in one tree. */
function countAll({ root, roots }: PageTree): number | undefined {
  return roots.length > 1 ? undefined : root.getElementsByTagName('input').length;
}

/** `all`: how many inputs the whole page has. */
function readSection(
  section: Element,
  kind: Kind,
  all: number | undefined,
): LongSection | undefined {
  const table = section.closest(tableSelector);
  if (table === null || section.parentElement?.closest(kind)) return undefined;
  const rows = sampleRows(section);
  const [sample] = rows;
  const [fields] = rows.map(fieldsIn);
  if (sample === undefined || fields === undefined) return undefined;
  if (!rows.every((each) => isSame(fieldsIn(each), fields))) return undefined;
  const row = kind === 'tbody' ? 'tr' : '[role=row]';
  if (section.querySelector(headerRow[row]) !== null) return undefined;
  const inputCount = countInColumns(section, row, sample);
  // Where these are all that the page has, nobody needs to count those of the section.
  const isEven = inputCount === all || inputCount === section.querySelectorAll('input').length;
  return isEven
    ? { element: section, kind, inputCount, columns: columnsOf(section, table, row, rows, fields) }
    : undefined;
}

function columnsOf(
  section: Element,
  table: Element,
  row: Row,
  rows: readonly Element[],
  fields: readonly SampleField[],
): GridColumn[] {
  const grid = readEvenTable(table);

  const pickOut = (column: number, type: string | null) =>
    section.querySelectorAll<HTMLInputElement>(`${inColumnOf(row, column)} ${ofType(type)}`);

  return fields.map(({ column, type }) => ({
    grid,
    block: 0,
    column,
    inputs: {
      all: () => [...pickOut(column, type)],
      list: () => pickOut(column, type),
      samples: () => rows.flatMap((each) => inputsIn(each.children[column])),
      has(input) {
        const cell = cellOf(input);
        const own = cell?.parentElement;
        return own?.parentElement === section && own.children[column] === cell;
      },
      isLong: true,
      areWritable: true,
      beside: (other) => section.querySelectorAll(inColumnOf(row, other)),
    },
  }));
}

/**
 * How many inputs stand in the columns in which the sample row has some. All of a section's do if it
 * is even: a cell over several rows or columns beside an input would have put some of them
 * elsewhere. The browser counts thousands in no time, as long as nobody takes them into the hand.
 */
function countInColumns(section: Element, row: Row, sample: Element): number {
  const places = [...sample.children].flatMap((cell, column) =>
    cell.querySelector('input') === null ? [] : nth(column),
  );
  return section.querySelectorAll(`${row} > :is(${places.join()}) input`).length;
}

function inColumnOf(row: string, column: number): string {
  return `${row} > ${nth(column)}`;
}

function nth(column: number): string {
  return `:nth-child(${column + 1})`;
}

/** The fields of one type, as the page writes it, that can be written in. */
function ofType(type: string | null): string {
  const field = type === null ? 'input:not([type])' : `input[type="${CSS.escape(type)}"]`;
  return `${field}:not([disabled], [readonly])`;
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
    if (row !== undefined && row.querySelector(fieldSelector) !== null) return row;
  }
  return undefined;
}

interface SampleField {
  readonly column: number;
  /** As the page writes it. */
  readonly type: string | null;
}

/** In which of a row's cells one field stands; undefined where there are several in one. */
function fieldsIn(row: Element): SampleField[] | undefined {
  const cells = [...row.children];
  const inputs = cells.map(inputsIn);
  if (cells.length !== cellsOf(row).length || inputs.some(({ length }) => length > 1)) {
    return undefined;
  }
  return inputs.flatMap(([input], column) =>
    input === undefined ? [] : [{ column, type: input.getAttribute('type') }],
  );
}

function inputsIn(cell: Element | undefined): HTMLInputElement[] {
  return fillableInputs([...(cell?.querySelectorAll('input') ?? [])]);
}

function isSame(a: readonly SampleField[] | undefined, b: readonly SampleField[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
