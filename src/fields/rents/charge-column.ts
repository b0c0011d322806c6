import { fold } from '../fold.ts';
import { isShown } from '../shown.ts';
import { writableInputs } from '../tables/column-inputs.ts';
import type { GridColumn } from '../tables/table-columns.ts';
import type { Headings } from '../texts/headings.ts';
import { namesEuro } from './money.ts';
import { rentClaim } from './rent-claim.ts';
import type { RentColumn } from './rent-column.ts';
import { headerText } from './rent-columns.ts';
import { tenantInputs } from './tenant-inputs.ts';

const charges = /^(?:montants? (?:des? )?|dont |provisions? (?:pour |de |sur )?)*charges?\b/;
const isDeclaration = /declar/;

/**
 * A column of charges beside one of rents is taken for amounts too, but only where the page calls
 * itself a declaration of rents and the column's header names an amount in euros.
 */
export function chargeColumn(
  column: GridColumn,
  rents: readonly RentColumn[],
  headings: Headings,
): RentColumn | undefined {
  const { grid, block, inputs } = column;
  const [first] = inputs.samples();
  if (
    first === undefined ||
    !rents.some(({ place }) => place.kind === 'table' && place.column.grid.element === grid.element)
  )
    return undefined;
  const [header = ''] = grid.headersAbove(block, column.column).map(headerText);
  if (!charges.test(fold(header)) || !namesEuro(header)) return undefined;
  const heading = headings.above(first) ?? '';
  if (!isDeclaration.test(fold(heading)) || rentClaim(heading) !== 'rent') return undefined;
  if (!isShown(first)) return undefined;
  return {
    inputs: tenantInputs(writableInputs(inputs), grid),
    confidence: 0.6,
    evidence: [
      { kind: 'column-header', text: header },
      { kind: 'heading', text: heading },
    ],
    place: { kind: 'table', column, header, asksFor: 'charges' },
  };
}
