/** What a field is for. What is typed in a captcha or a code field is never flagged. */
export const fieldRoles = [
  'login-id',
  'password',
  'new-password',
  'user-number',
  'email',
  'captcha',
  'one-time-code',
  'rent-amount',
] as const;

export type FieldRole = (typeof fieldRoles)[number];

/** Where a reason for a role was read. */
export const evidenceKinds = [
  'label',
  'row-header',
  'text-before',
  'placeholder',
  'title',
  'column-header',
  'caption',
  'heading',
  'button',
  'autocomplete',
  'name',
  'type',
  'was-password',
  'max-length',
  'input-mode',
  'value-shape',
  'picture',
  'currency',
  'previous-rent',
  'neighbours',
  'position',
  'user',
] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

/** One reason for a role; `text` is what the page itself writes there, never what was typed. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly text?: string;
}

/** Fields of one page that were decided together and are for the same thing. */
export interface RecognisedGroup {
  readonly role: FieldRole;
  readonly count: number;
  /** From 0 to 1: the least of them. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}
