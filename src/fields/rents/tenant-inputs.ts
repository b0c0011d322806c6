import { fold } from '../fold.ts';
import { type ColumnInputs, listedInputs } from '../tables/column-inputs.ts';
import type { Grid } from '../tables/table-grid.ts';
import { shownText } from '../texts/shown-text.ts';

/** In longer columns sums are looked for at both ends alone. */
const long = 400;
/** Heads, feet and header cells hold filters and sums. */
const apart = 'thead, tfoot, th, [role=columnheader]';
const sum = /^(?:sous-?|grand )?(?:total|totaux|subtotal|cumul|somme)\b/;

/**
 * A column's fields without those of no tenant: what stands in a table's head (filters) or foot,
 * or in a row that names itself a total.
 */
export function tenantInputs(inputs: ColumnInputs, grid: Grid): ColumnInputs {
  const isTenants = (input: HTMLInputElement) =>
    input.closest(apart) === null && !sum.test(fold(firstText(grid.cellsBeside(input))));

  function list(): ArrayLike<HTMLInputElement> {
    const found = inputs.list();
    const ends = [found[0], found[found.length - 1]].filter((input) => input !== undefined);
    if (found.length > long && ends.every(isTenants)) return found;
    const all = Array.from(found);
    if (all.length <= long) return all.filter(isTenants);
    return all.slice(all.findIndex(isTenants), all.findLastIndex(isTenants) + 1);
  }
  const all = () => Array.from(list());

  const some = inputs.samples();
  const kept = some.filter(isTenants);
  return {
    all,
    list,
    samples: () =>
      kept.length === some.length || kept.length === 0 ? kept : listedInputs(all()).samples(),
    isLong: inputs.isLong,
    areWritable: inputs.areWritable,
    beside: () => undefined,
    has: (input) => inputs.has(input) && isTenants(input),
  };
}

function firstText(cells: readonly Element[]): string {
  for (const cell of cells) {
    const text = shownText(cell);
    if (text !== '') return text;
  }
  return '';
}
