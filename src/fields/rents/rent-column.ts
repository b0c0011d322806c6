import type { Evidence } from '../field.ts';
import type { ColumnInputs } from '../tables/column-inputs.ts';
import type { GridColumn } from '../tables/table-columns.ts';

/** Rent fields that were decided together. */
export interface RentColumn {
  readonly inputs: ColumnInputs;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly place: RentPlace;
}

/** Where they stand: all that is needed to read what stands beside each of them, later. */
export type RentPlace =
  | {
      readonly kind: 'table';
      readonly column: GridColumn;
      /** What stands above the column. */
      readonly header: string;
      readonly asksFor: 'rents' | 'charges';
    }
  | {
      readonly kind: 'blocks';
      readonly inputs: readonly HTMLInputElement[];
      /** What names the rents themselves. */
      readonly text: string;
    };
