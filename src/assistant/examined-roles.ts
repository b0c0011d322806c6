import type { FieldRole } from '../fields/field.ts';

/** False for the fields in which what is typed is nobody's business. */
export function isExamined(role: FieldRole): boolean {
  return !['new-password', 'email', 'captcha', 'one-time-code'].includes(role);
}
