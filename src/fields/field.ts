import type { Evidence, FieldRole } from '../domain/field-role.ts';

export type { Evidence, EvidenceKind, FieldRole } from '../domain/field-role.ts';

/** One field of a page, and what speaks for its role. */
export interface Field {
  readonly element: HTMLInputElement;
  readonly role: FieldRole;
  /** From 0 to 1; what is returned at all is meant to be acted on. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The same for all fields that were decided together: one form, or one column of rents. */
  readonly group: string;
  /** Whose row it is: the tenant, as the page writes it. */
  readonly rowLabel?: string | undefined;
  /** The rent of the July before, as the page writes it, without its currency. */
  readonly previous?: string | undefined;
}
