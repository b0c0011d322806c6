import { cafName } from './caf-names.ts';
import { combineReadings } from './combine-readings.ts';
import { holdsEmailAddress } from './email-address.ts';
import type { Check, Finding, Severity } from './finding.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { looksLikeLoginId } from './login-id-shape.ts';
import { longestValue } from './longest-value.ts';
import { isMasked } from './masked.ts';
import type { UserNumberRule } from './rules.ts';
import { isSiretLike } from './siret.ts';
import { addUnshifted, readUnshifted } from './top-row.ts';
import { type DigitReading, readDigit, userNumberLength } from './user-number-digits.ts';
import { readWriting, type Stray, type Writing } from './writing.ts';

export {
  composeUserNumber,
  formatUserNumber,
  splitUserNumber,
  type UserNumberParts,
} from './user-number-parts.ts';

const severities: Readonly<Record<UserNumberRule, Severity>> = {
  'user-number/separator': 'error',
  'user-number/letter': 'error',
  'user-number/character': 'error',
  'user-number/invisible': 'error',
  'user-number/foreign': 'error',
  'user-number/length': 'warning',
  'user-number/siret': 'warning',
  'user-number/login-id': 'warning',
  'user-number/email': 'warning',
};

const strayRules: Readonly<Record<Stray['kind'], UserNumberRule>> = {
  separator: 'user-number/separator',
  invisible: 'user-number/invisible',
  symbol: 'user-number/character',
};

// These differ from one character to the next: what to put instead is said for each.
const apart = ['user-number/letter'] as const;

const wholeNumber = /^\s*[0-9]{14}\s*$/;

/**
 * Checks a user number: 14 digits without spaces (S2, S3, S4). Its Caf code may be any.
 * A login id, an e-mail address or what looks like a SIRET gets a warning, a masked value nothing.
 * With `typing` what is merely unfinished is no mistake.
 * Returns findings, those about the whole before those about characters in their order, and whole
 * numbers that mend them all. Never throws.
 */
export function checkUserNumber(
  text: string,
  { typing = false }: { readonly typing?: boolean } = {},
): Check<UserNumberRule> {
  if (text.length > longestValue) return about('user-number/length', text);
  const unshifted = readUnshifted(text, wholeNumber);
  if (unshifted !== undefined) {
    const check = checkUserNumber(unshifted.shifted, { typing });
    return addUnshifted(check, unshifted, 'user-number/character', apart);
  }
  const writing = readWriting(text, userNumberLength);
  if (isMasked(writing.look)) return { findings: [], suggestions: [] };
  if (holdsEmailAddress(writing.look)) return about('user-number/email', text);
  if (looksLikeLoginId(writing.signs, typing)) return about('user-number/login-id', text);
  return checkDigits(writing, typing);
}

function checkDigits({ strays, signs }: Writing, typing: boolean): Check<UserNumberRule> {
  const readings = signs.map(readDigit);
  const faults = [
    ...strays.map(({ kind, range }) => found(strayRules[kind], range)),
    ...readings.flatMap(({ rule, sign }) => (rule === undefined ? [] : [found(rule, sign.range)])),
  ];
  const findings = joinNeighbours(faults, apart);
  const [first, last] = [signs.at(0), signs.at(-1)];
  if (first === undefined || last === undefined) return { findings, suggestions: [] };
  const whole: Finding['range'] = [first.range[0], last.range[1]];
  if (signs.length > userNumberLength || (signs.length < userNumberLength && !typing)) {
    return {
      findings: [found('user-number/length', whole), ...findings],
      suggestions: restoreLeadingZero(readings),
    };
  }
  const numbers = combineReadings(readings.map(({ digits }) => digits));
  const suggestions = numbers.filter((number) => !isSiretLike(number));
  if (numbers.length > suggestions.length && suggestions.length === 0) {
    return { findings: [found('user-number/siret', whole), ...findings], suggestions };
  }
  return { findings, suggestions: findings.length > 0 ? suggestions : [] };
}

/**
 * A spreadsheet drops the zero that a number begins with. We believe it if a zero makes a Caf code
 * that we know of digits that make none; else any digit may be missing, and we don't guess which.
 */
function restoreLeadingZero(readings: readonly DigitReading[]): string[] {
  if (readings.length !== userNumberLength - 1) return [];
  return combineReadings(readings.map(({ digits }) => digits))
    .filter((number) => cafName(number.slice(0, 3)) === undefined)
    .map((number) => `0${number}`)
    .filter((number) => cafName(number.slice(0, 3)) !== undefined && !isSiretLike(number));
}

/** One thing to say about the whole text, and nothing to offer instead. */
function about(rule: UserNumberRule, text: string): Check<UserNumberRule> {
  return { findings: [found(rule, [0, text.length])], suggestions: [] };
}

function found(rule: UserNumberRule, range: Finding['range']): Finding<UserNumberRule> {
  return { rule, severity: severities[rule], range };
}
