/** What a field is for. What is typed in a captcha or a code field is never flagged. */
export type FieldRole =
  | 'login-id'
  | 'password'
  | 'new-password'
  | 'user-number'
  | 'email'
  | 'captcha'
  | 'one-time-code'
  | 'rent-amount';

/** Where a reason for a role was read. */
export type EvidenceKind =
  | 'label'
  | 'row-header'
  | 'text-before'
  | 'placeholder'
  | 'title'
  | 'column-header'
  | 'caption'
  | 'heading'
  | 'button'
  | 'autocomplete'
  | 'name'
  | 'type'
  | 'was-password'
  | 'max-length'
  | 'currency'
  | 'previous-rent'
  | 'neighbours'
  | 'position';

/** One reason for a role; `text` is what the page itself writes there, never what was typed. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly text?: string;
}

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
  readonly rowLabel?: string;
  /** The rent of the July before, as the page writes it, without its currency. */
  readonly previous?: string;
}
