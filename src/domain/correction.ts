import { type FieldMark, likeness } from './field-mark.ts';

/** What users may say that a field is. */
export const correctableRoles = [
  'login-id',
  'password',
  'user-number',
  'email',
  'rent-amount',
] as const;

/** What a user says of a field: its role, or that it is none to be checked. */
export const correctedRoles = [...correctableRoles, 'none'] as const;

export type CorrectedRole = (typeof correctedRoles)[number];

/** What a user has said of one field. */
export interface Correction {
  /** Where it counts: path and hash route, runs of digits as "*", no query. */
  readonly page: string;
  readonly field: FieldMark;
  readonly role: CorrectedRole;
}

/** More than anyone says; the oldest go first. */
export const mostCorrections = 200;

/** What a user has said of a field before, if anything, and what they say now; null: nothing. */
export interface CorrectionChange {
  readonly before: Correction | null;
  readonly now: Correction | null;
}

/** Follows what a user says now: it replaces what they said of the same field. */
export function changeCorrections(
  known: readonly Correction[],
  { before, now }: CorrectionChange,
): readonly Correction[] {
  const others = [before, now].reduce(without, known);
  return now === null ? others : [...others, now].slice(-mostCorrections);
}

function without(known: readonly Correction[], other: Correction | null): readonly Correction[] {
  if (other === null) return known;
  return known.filter(({ page, field }) => page !== other.page || !isSameField(field, other.field));
}

function isSameField(a: FieldMark, b: FieldMark): boolean {
  return a.nth === b.nth && likeness(a, b)?.differing === 0;
}
