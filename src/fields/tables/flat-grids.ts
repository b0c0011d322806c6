import { childrenOf } from '../nodes.ts';
import { remembering } from '../remembering.ts';
import { listedInputs } from './column-inputs.ts';
import { fieldSelector } from './table-cells.ts';
import type { GridColumn } from './table-columns.ts';
import type { Grid } from './table-grid.ts';

const highest = 4;
const many = 400;
/** A header and a row of the smallest such grid. */
const fewestCells = 4;

/**
 * Grids without rows: all cells stand in one element, which a style (`display: grid`) parts into
 * columns; the first row is the header.
 */
export function sortIntoFlatGrids(inputs: readonly HTMLInputElement[]): GridColumn[] {
  const gridOf = remembering(readGrid);
  const isGrid = (outer: Element) => gridOf(outer) !== undefined;
  const columns = new Map<Grid, Map<number, HTMLInputElement[]>>();
  // Where there are many, three fields tell whether there is such a grid at all.
  const tell = inputs.length > many ? listedInputs(inputs).samples() : inputs;
  if (!tell.some((input) => cellIn(input, isGrid) !== undefined)) return [];
  for (const input of inputs) {
    const cell = cellIn(input, isGrid);
    const grid = cell?.parentElement ? gridOf(cell.parentElement) : undefined;
    if (cell === undefined || grid === undefined) continue;
    const column = grid.placeOf(cell) % grid.columnsIn(0);
    const known = columns.get(grid) ?? new Map();
    columns.set(grid, known);
    const inColumn = known.get(column);
    if (inColumn === undefined) known.set(column, [input]);
    else inColumn.push(input);
  }
  return [...columns].flatMap(([grid, known]) =>
    [...known].map(([column, found]) => {
      return { grid, block: 0, column, inputs: listedInputs(found) };
    }),
  );
}

interface FlatGrid extends Grid {
  placeOf(cell: Element): number;
}

/** The cell in which a field stands, or the field itself. */
function cellIn(input: Element, isGrid: (outer: Element) => boolean): Element | undefined {
  let cell = input;
  for (let step = 0; step < highest; step++) {
    const outer = cell.parentElement;
    if (outer === null || outer.nodeName === 'BODY') return undefined;
    if (isGrid(outer)) return cell;
    cell = outer;
  }
  return undefined;
}

function readGrid(element: Element): FlatGrid | undefined {
  if (element.childElementCount < fewestCells) return undefined;
  const count = countColumns(element);
  const cells = [...childrenOf(element)];
  const header = cells.slice(0, count);
  if (count < 2 || cells.length % count !== 0 || !header.every(isHeader)) return undefined;

  const places = new Map(cells.map((cell, place) => [cell, place]));
  const placeOf = (cell: Element) => places.get(cell) ?? 0;
  const rowOf = (input: Element) => {
    const cell = cellIn(input, (outer) => outer === element);
    const place = cell === undefined ? 0 : placeOf(cell);
    return cells.slice(place - (place % count), place - (place % count) + count);
  };
  return {
    element,
    placeOf,
    headersAbove: (_, column) => header.slice(column, column + 1),
    columnsIn: () => count,
    cellsBeside: (input) => rowOf(input).filter((cell) => !cell.contains(input)),
    cellBeside: (input, column) => rowOf(input)[column],
  };
}

/** How many columns an element's style makes: the browser tells their widths. */
function countColumns(element: Element): number {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style === undefined || !style.display.endsWith('grid')) return 0;
  const widths = style.gridTemplateColumns.replace(/\[[^\]]*\]/g, ' ').trim();
  return widths === 'none' ? 0 : widths.split(/\s+/).length;
}

function isHeader(cell: Element): boolean {
  return !cell.matches(fieldSelector) && cell.querySelector(fieldSelector) === null;
}
