import type { CorrectedRole } from '../../domain/correction.ts';
import type { RentColumn } from '../rents/rent-column.ts';
import type { ColumnInputs } from '../tables/column-inputs.ts';
import type { GridColumn } from '../tables/table-columns.ts';
import type { Labels } from '../texts/labels.ts';

/** A role that a field of a form has. */
export type FormRole = Exclude<CorrectedRole, 'none' | 'rent-amount'>;

/** What a user has said of the fields of one document. */
export interface CorrectedFields {
  /** Whole columns, and all fields of a repeated block. */
  readonly rents: readonly RentColumn[];
  /** Fields that are not to be checked. */
  readonly silent: readonly { readonly inputs: ColumnInputs }[];
  readonly roles: ReadonlyMap<HTMLInputElement, FormRole>;
  /** All of these. */
  readonly decided: readonly { readonly inputs: ColumnInputs }[];
  /** True for a column of whose fields the user has said nothing. */
  isOpen(column: GridColumn): boolean;
}

/** Where the user has said nothing of a page. */
export const nothingSaid: CorrectedFields = {
  rents: [],
  silent: [],
  roles: new Map(),
  decided: [],
  isOpen: () => true,
};

/**
 * Finds the fields of which a user has said something; takes all columns, and the fields that stand
 * in no long one. Few users ever correct anything: only they load what does it.
 */
export type FindSaidFields = (
  root: Document,
  inputs: readonly HTMLInputElement[],
  columns: readonly GridColumn[],
  labels: Labels,
) => CorrectedFields;
