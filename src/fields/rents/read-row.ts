import { readBlockRow } from './block-row.ts';
import type { RentPlace } from './rent-column.ts';
import { type RentRow, readRentRow } from './rent-rows.ts';

/**
 * How the row of each rent is read: the tenant, and last July's rent. Apart from finding the
 * fields: pages on which nothing is to be checked need not load it.
 */
export function readRow(place: RentPlace): RentRow {
  if (place.kind === 'blocks') return readBlockRow(place.inputs, place.text);
  const { column, header, asksFor } = place;
  const row = readRentRow(column, header);
  if (asksFor === 'charges') return { labelOf: row.labelOf, previousOf: () => undefined };
  const samples = column.inputs.samples();
  if (samples.length > 1) return row;
  // Around the only field of a column its tenant may stand anywhere.
  const around = readBlockRow(samples, header);
  return { ...row, labelOf: (input) => row.labelOf(input) ?? around.labelOf(input) };
}
