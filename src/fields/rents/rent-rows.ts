import { isInput } from '../nodes.ts';
import type { GridColumn } from '../tables/table-columns.ts';
import { shownText } from '../texts/shown-text.ts';
import { amountIn, amountInCell } from './money.ts';
import { namesRentBefore } from './rent-years.ts';
import { rowLabel, tenantColumn } from './row-label.ts';

/** How what stands beside a rent is read; decided once for a column, read anew for each row. */
export interface RentRow {
  /** The rent of the July before, as the page writes it, without its currency. */
  previousOf(input: HTMLInputElement): string | undefined;
  /** The cell that shows it, in a table. */
  previousCellOf?(input: HTMLInputElement): Element | undefined;
  /** The same for all of these fields, by their place among them; where there are many. */
  previousOfAll?(inputs: ArrayLike<HTMLInputElement>): (place: number) => string | undefined;
  /** Whose row it is. */
  labelOf(input: HTMLInputElement): string | undefined;
  /** What names the rents of the July before, where a column does. */
  readonly previousHeader?: string;
}

const fillable = 'input:not(:disabled, [readonly])';

/** `ownHeader`: what stands above the column of rents itself. */
export function readRentRow(
  { grid, block, column, inputs }: GridColumn,
  ownHeader: string,
): RentRow {
  const [first] = inputs.samples();
  const headers = Array.from({ length: grid.columnsIn(block) }, (_, index) =>
    grid.headersAbove(block, index).map(shownText).reverse().join(' '),
  );
  const isFilledIn = (at: number) =>
    first !== undefined && grid.cellBeside(first, at)?.querySelector(fillable) !== null;
  const previous = previousColumn(headers, column, ownHeader, isFilledIn);
  const tenants = tenantColumn(headers);
  const cellBeside = (input: HTMLInputElement, at: number | undefined) =>
    at === undefined || at < 0 ? undefined : grid.cellBeside(input, at);

  function previousOf(input: HTMLInputElement): string | undefined {
    const cell = cellBeside(input, previous);
    if (cell !== undefined) return amountInCell(valueOrText(cell));
    // The amount may stand beside its field, if no other field does.
    const own = input.parentElement;
    const isAlone = own?.querySelector('input ~ input') === null;
    return own !== null && isAlone ? amountIn(shownText(own)) : undefined;
  }

  return {
    previousCellOf: (input) => cellBeside(input, previous),
    previousOf,
    previousOfAll(all) {
      const cells = previous === undefined ? undefined : inputs.beside(previous);
      const areBeside = cells?.length === all.length;
      return (place) => {
        const cell = areBeside ? cells[place] : undefined;
        if (cell !== undefined) return amountInCell(valueOrText(cell));
        const input = all[place];
        return input === undefined ? undefined : previousOf(input);
      };
    },
    labelOf: (input) => rowLabel(grid, input, tenants),
    ...(previous !== undefined && { previousHeader: headers[previous] ?? '' }),
  };
}

function previousColumn(
  headers: readonly string[],
  own: number,
  ownHeader: string,
  isFilledIn: (column: number) => boolean,
): number | undefined {
  const named = headers
    .map((header, column) => ({ column, fit: namesRentBefore(header, ownHeader) ?? 0 }))
    .filter(({ column, fit }) => column !== own && fit > 0)
    // Without a year or a word, only what is shown before the column that asks can be older.
    .filter(({ column, fit }) => fit > 1 || (column < own && !isFilledIn(column)));
  return named.reduce<(typeof named)[number] | undefined>(
    (best, next) => (best === undefined || next.fit >= best.fit ? next : best),
    undefined,
  )?.column;
}

function valueOrText(cell: Element): string {
  if (cell.firstElementChild === null) return cell.textContent;
  const field = [...cell.querySelectorAll('input')].find(({ type }) => type !== 'hidden');
  return field !== undefined && isInput(field) ? field.value : shownText(cell);
}
