import type { FieldMark } from './field-mark.ts';
import { likeness } from './field-mark.ts';

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

/** Adds what a user says now to what they said before, which it replaces for the same field. */
export function addCorrection(
  known: readonly Correction[],
  added: Correction,
): readonly Correction[] {
  return [...withoutCorrection(known, added), added].slice(-mostCorrections);
}

/** Takes away what a user has said of a field: back to what the page itself tells. */
export function withoutCorrection(
  known: readonly Correction[],
  { page, field }: Pick<Correction, 'page' | 'field'>,
): readonly Correction[] {
  return known.filter((each) => each.page !== page || !isSameField(each.field, field));
}

function isSameField(a: FieldMark, b: FieldMark): boolean {
  return a.nth === b.nth && likeness(a, b)?.differing === 0;
}
