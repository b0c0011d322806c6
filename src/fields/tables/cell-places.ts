import { cellsOf, heightOf, numberedColumn, widthOf } from './table-cells.ts';

/**
 * Each cell's first column, counted from 0, in rows that follow one another: cells that are
 * several columns wide or reach down from the rows above push the others to the right.
 */
export function placeCells(rows: readonly Element[]): Map<Element, number> {
  const places = new Map<Element, number>();
  /** For each column, how many rows to come are taken by a cell from above. */
  let taken: number[] = [];
  for (const row of rows) {
    const next = taken.map((rest) => Math.max(0, rest - 1));
    let column = 0;
    for (const cell of cellsOf(row)) {
      while ((taken[column] ?? 0) > 0) column++;
      const first = numberedColumn(cell) ?? column;
      places.set(cell, first);
      column = first + widthOf(cell);
      for (let covered = first; covered < column; covered++) next[covered] = heightOf(cell) - 1;
    }
    taken = Array.from(next, (rest) => rest ?? 0);
  }
  return places;
}
