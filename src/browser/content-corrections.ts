import { type Correction, type CorrectionChange, correctedRoles } from '../domain/correction.ts';
import type { FieldMark } from '../domain/field-mark.ts';

const texts = ['name', 'id', 'label', 'placeholder', 'autocomplete'] as const;

/**
 * Decodes what the background knows of the user's corrections; by hand, since every page of the
 * portal pays for a library. One that does not decode is left out.
 */
export function decodeCorrections(value: unknown): readonly Correction[] {
  return Array.isArray(value)
    ? value.map(decodeCorrection).filter((each) => each !== undefined)
    : [];
}

/** Decodes what the background tells of one answer of the user, where it keeps none. */
export function decodeCorrectionChange(value: unknown): CorrectionChange | undefined {
  if (!isRecord(value)) return undefined;
  const before = decodeCorrection(value['before']) ?? null;
  return { before, now: decodeCorrection(value['now']) ?? null };
}

function decodeCorrection(value: unknown): Correction | undefined {
  if (!isRecord(value) || !isRecord(value['field'])) return undefined;
  const { page, field } = value;
  const role = correctedRoles.find((each) => each === value['role']);
  const mark = decodeMark(field);
  if (typeof page !== 'string' || role === undefined || mark === undefined) return undefined;
  return { page, field: mark, role };
}

function decodeMark(field: Record<string, unknown>): FieldMark | undefined {
  const { type, nth } = field;
  if (typeof type !== 'string') return undefined;
  const named = texts
    .map((key) => [key, field[key]])
    .filter(([, text]) => typeof text === 'string');
  return { type, ...Object.fromEntries(named), ...(typeof nth === 'number' && { nth }) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
