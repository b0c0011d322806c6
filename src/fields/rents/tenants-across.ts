import { cellOf } from '../tables/table-cells.ts';
import { firstLine, shownText } from '../texts/shown-text.ts';
import { amountInCell } from './money.ts';
import { namesRentBefore } from './rent-years.ts';
import { isName } from './tenant-name.ts';

/*
 * Tables in which tenants stand side by side: their names on top of the columns, and each row
 * begins with what it holds.
 */

/** The tenant on top of a field's column. */
export function tenantAbove(input: HTMLInputElement): string | undefined {
  const top = cellsAbove(input).at(-1);
  const name = top === undefined ? undefined : firstLine(top.cell);
  return name !== undefined && isName(name) ? name : undefined;
}

/** With what a field's row begins, if its column has a tenant on top. */
export function rowNameAcross(input: HTMLInputElement): string | undefined {
  if (tenantAbove(input) === undefined) return undefined;
  const first = cellOf(input)?.parentElement?.firstElementChild;
  return first?.querySelector('input') === null ? shownText(first) : undefined;
}

/** The amount above a field whose row begins with what names the rent before. */
export function amountAbove(input: HTMLInputElement, ownText: string): string | undefined {
  const before = cellsAbove(input).find(({ row }) => namesRentBefore(row, ownText) !== undefined);
  return before === undefined ? undefined : amountInCell(shownText(before.cell));
}

/** The cells above a field's, the nearest first, each with the words with which its row begins. */
function cellsAbove(input: HTMLInputElement): { readonly cell: Element; readonly row: string }[] {
  const cell = cellOf(input);
  const row = cell?.parentElement;
  if (cell === undefined || !row || row.querySelectorAll('input').length < 2) return [];
  const place = [...row.children].indexOf(cell);
  const rows: Element[] = [...(row.closest('table')?.querySelectorAll('tr') ?? [])];
  return rows
    .slice(0, Math.max(0, rows.indexOf(row)))
    .reverse()
    .flatMap(({ children: { [0]: first, [place]: above } }) =>
      place > 0 && first !== undefined && above !== undefined
        ? [{ cell: above, row: shownText(first) }]
        : [],
    );
}
