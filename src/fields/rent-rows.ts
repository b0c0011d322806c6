import { fold } from './fold.ts';
import { rentClaim } from './rent-claim.ts';
import { beforeWords, tenantNouns } from './rent-words.ts';
import { shownText } from './shown-text.ts';
import { cellOf, cellsOf, rowOf } from './table-cells.ts';
import type { TableColumn } from './table-columns.ts';
import { wordTest } from './text-kind.ts';

/** How the other cells of a rent's row are read; decided once for a column. */
export interface RentRow {
  /** The rent of the July before, as the page writes it, without its currency. */
  previousOf(input: HTMLInputElement): string | undefined;
  /** Whose row it is. */
  labelOf(input: HTMLInputElement): string | undefined;
  /** What stands above the column of last July's rents, if there is one. */
  readonly previousHeader?: string;
}

const isTenant = wordTest(tenantNouns);
const isBefore = wordTest(beforeWords);
const amount =
  /\d[\d\s.\u00a0\u202f]*(?:,\d+)?(?=\s*(?:€|eur|$))|\d[\d\s\u00a0\u202f]*[.,]\d{1,2}(?!\d)/i;

/** `ownHeader`: what stands above the column of rents itself. */
export function readRentRow({ grid, block, column }: TableColumn, ownHeader: string): RentRow {
  const headers = Array.from({ length: grid.columnsIn(block) }, (_, index) =>
    grid.headersAbove(block, index).map(shownText).join(' '),
  );
  const previous = previousColumn(headers, column, ownHeader);
  const tenant = headers.findIndex((header) => isTenant(fold(header)));

  function cellBeside(input: HTMLInputElement, at: number): Element | undefined {
    const cell = cellOf(input);
    const row = cell === undefined ? null : rowOf(cell);
    return row === null ? undefined : grid.cellAt(row, at);
  }

  return {
    previousOf: (input) => {
      const cell = previous === undefined ? undefined : cellBeside(input, previous);
      return cell === undefined ? undefined : amountIn(cell);
    },
    labelOf: (input) => {
      const named = tenant < 0 ? undefined : cellBeside(input, tenant);
      return textIn(named) ?? firstText(input);
    },
    ...(previous !== undefined && { previousHeader: headers[previous] ?? '' }),
  };
}

/**
 * Last July's rents stand under a header of an earlier year, or one that says so; else in the
 * nearest other column of rents on the left.
 */
function previousColumn(
  headers: readonly string[],
  own: number,
  ownHeader: string,
): number | undefined {
  const ownYear = yearIn(ownHeader);
  const amounts = headers
    .map((header, column) => ({ header, column, year: yearIn(header) }))
    .filter(({ header, column }) => column !== own && isAmountHeader(header));
  const earlier = amounts
    .filter(({ year }) => year !== undefined && (ownYear === undefined || year < ownYear))
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const said = amounts.filter(({ header }) => isBefore(fold(header)));
  const left = amounts.filter(
    ({ header, column, year }) =>
      column < own && rentClaim(header) === 'rent' && (year === undefined || ownYear === undefined),
  );
  return (earlier[0] ?? said[0] ?? left.at(-1))?.column;
}

function isAmountHeader(header: string): boolean {
  const claim = rentClaim(header);
  return claim === 'rent' || claim === 'amount';
}

function yearIn(text: string): number | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** The amount in a cell, written there or in a field. */
export function amountIn(cell: Element): string | undefined {
  const field = cell.querySelector<HTMLInputElement>(
    'input:not([type=hidden]):not([type=checkbox])',
  );
  const text = field === null ? shownText(cell) : field.value;
  return amount.exec(text)?.[0].trim();
}

function firstText(input: HTMLInputElement): string | undefined {
  const cell = cellOf(input);
  const row = cell === undefined ? null : rowOf(cell);
  if (row === null) return undefined;
  const cells = cellsOf(row);
  const header = cells.find((each) => each !== cell && isRowHeader(each));
  return (
    textIn(header) ??
    cells
      .filter((each) => each !== cell)
      .map(textIn)
      .find((text) => text !== undefined)
  );
}

function isRowHeader(cell: Element): boolean {
  return cell.nodeName === 'TH' || cell.getAttribute('role') === 'rowheader';
}

function textIn(cell: Element | undefined): string | undefined {
  const text = cell === undefined ? '' : shownText(cell);
  return /\p{L}/u.test(text) ? text : undefined;
}
