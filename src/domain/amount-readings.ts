import { type Cents, centsOfDecimals, toCents } from './amount-cents.ts';
import type { GapKind, Layout } from './amount-layout.ts';
import type { WrittenAmount } from './amount-magnitude.ts';

/** `grouped`: all separators part thousands. `decimal`: the last one stands before the cents. */
export type ReadingKind = 'grouped' | 'decimal';

/** One way to read an amount. `whole` is true for `grouped`. */
export interface Reading extends WrittenAmount {
  readonly kind: ReadingKind;
}

/** What is known about a layout beyond its digits. */
export interface ReadingAid {
  /** A comma or point stands right before the first digit. */
  readonly leading: boolean;
  /** A comma or point stands after the last digit. */
  readonly trailing: boolean;
  /** The word "centimes" stands after the last digit. */
  readonly centimes: boolean;
  /** Every separator is the page's own sign for thousands. */
  readonly ownGroups: boolean;
}

/** The digits of a layout and what is between them. */
interface Digits {
  readonly parts: readonly string[];
  readonly kinds: readonly GapKind[];
}

/** Every way to read what is one number; empty if its separators are in disorder. */
export function listReadings(layout: Layout, aid: ReadingAid): readonly Reading[] {
  const written = takeDigits(layout);
  if (isRoundTail(written)) return readRoundTail(written);
  const digits = joinAcrossSpaces(written);
  if (written.kinds.length > 0 && aid.ownGroups) return [grouped(written.parts)];
  if (digits.kinds.length === 0) return readSpaced(written, aid);
  const readings = isGrouping(digits) ? [grouped(digits.parts)] : [];
  return [...readings, ...readDecimals(digits, aid)];
}

/** Thousands are parted by one and the same sign: 1.234.567. */
function isGrouping({ parts: [first = '', ...others], kinds }: Digits): boolean {
  return (
    /^[1-9]\d{0,2}$/.test(first) &&
    others.every(({ length }) => length === 3) &&
    kinds.every((kind) => kind === kinds[0] && /^[,.']$/.test(kind))
  );
}

function grouped(parts: readonly string[]): Reading {
  return { kind: 'grouped', whole: true, cents: toCents(parts.join(''), '') };
}

function decimal(cents: Cents): Reading {
  return { kind: 'decimal', whole: false, cents };
}

function readDecimals(digits: Digits, { centimes }: ReadingAid): readonly Reading[] {
  const { parts, kinds } = digits;
  const last = kinds.at(-1);
  const decimals = parts.at(-1) ?? '';
  const before = { parts: parts.slice(0, -1), kinds: kinds.slice(0, -1) };
  const euros = before.parts.join('');
  if (before.kinds.length > 0 && !isGrouping(before)) return [];
  // 1.234.567 and 1'234 have no cents; 1.234 may.
  if (isGrouping(digits) && (kinds.length > 1 || last === "'")) return [];
  if (last !== 'currency') return centsOfDecimals(euros, decimals).map(decimal);
  if (decimals.length > 2) return [];
  const units = decimal(toCents(euros, decimals.padStart(2, '0')));
  if (centimes || decimals.length === 2) return [units];
  return [decimal(toCents(euros, decimals)), units];
}

/** Nothing but spaces between the digits: slips (45 0), thousands (1 234) or the comma (450 50). */
function readSpaced(
  { parts, kinds }: Digits,
  { leading, trailing }: ReadingAid,
): readonly Reading[] {
  const joined = parts.join('');
  if (leading && joined.length <= 2) return [decimal(toCents('', joined))];
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1).join('');
  if (kinds.length === 0 || trailing || !mayBeCents(parts)) return [grouped(parts)];
  return [grouped(parts), ...centsOfDecimals(before, last).map(decimal)];
}

/** 450 50; 450 5; 450 500, which would be too much for thousands; but not 1 234 or 4 5 0. */
function mayBeCents(parts: readonly string[]): boolean {
  const [first = '', second = ''] = parts;
  if (parts.length > 2) return parts.at(-1)?.length === 2;
  return second.length <= 2 || (second.length === 3 && first.length === 3);
}

/** 450.50,00: whoever or whatever added ",00" took 450.50 for whole euros. */
export function hasRoundTail(layout: Layout): boolean {
  return isRoundTail(takeDigits(layout));
}

function takeDigits({ parts, gaps }: Layout): Digits {
  return { parts: parts.map(({ digits }) => digits), kinds: gaps.map(({ kind }) => kind) };
}

function isRoundTail({ parts, kinds }: Digits): boolean {
  const [first, second] = kinds;
  return (
    kinds.length === 2 &&
    first !== 'currency' &&
    second !== 'space' &&
    parts[1]?.length === 2 &&
    parts[2] === '00'
  );
}

function readRoundTail({ parts: [euros = '', cents = ''] }: Digits): readonly Reading[] {
  return [decimal(toCents(euros, cents)), decimal(toCents(`${euros}${cents}`, '00'))];
}

function joinAcrossSpaces({ parts, kinds }: Digits): Digits {
  const joined: string[][] = [];
  const hard: GapKind[] = [];
  for (const [index, part] of parts.entries()) {
    const kind = kinds[index - 1];
    if (kind === 'space') {
      joined.at(-1)?.push(part);
      continue;
    }
    if (kind !== undefined) hard.push(kind);
    joined.push([part]);
  }
  return { parts: joined.map((pieces) => pieces.join('')), kinds: hard };
}
