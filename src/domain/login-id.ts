import { combineReadings } from './combine-readings.ts';
import { holdsEmailAddress } from './email-address.ts';
import type { Check, Finding, Severity } from './finding.ts';
import { joinNeighbours } from './join-neighbours.ts';
import type { Reading } from './login-id-place.ts';
import { hasSlippedPrefix, loginIdLength, readAsLoginId } from './login-id-shape.ts';
import { longestValue } from './longest-value.ts';
import { isMasked } from './masked.ts';
import type { LoginIdRule } from './rules.ts';
import { addUnshifted, readUnshifted } from './top-row.ts';
import { looksLikeUserNumber } from './user-number-digits.ts';
import { readWriting, type Stray, type Writing } from './writing.ts';

const severities: Readonly<Record<LoginIdRule, Severity>> = {
  'login-id/digit-look-alike': 'error',
  'login-id/letter-look-alike': 'error',
  'login-id/prefix': 'error',
  'login-id/character': 'error',
  'login-id/lower-case': 'warning',
  'login-id/separator': 'error',
  'login-id/invisible': 'error',
  'login-id/foreign': 'error',
  'login-id/length': 'warning',
  'login-id/user-number': 'warning',
  'login-id/email': 'warning',
  'login-id/other-form': 'hint',
};

const strayRules: Readonly<Record<Stray['kind'], LoginIdRule>> = {
  separator: 'login-id/separator',
  invisible: 'login-id/invisible',
  symbol: 'login-id/character',
};

// These differ from one character to the next: what to put instead is said for each.
const apart = ['login-id/digit-look-alike', 'login-id/letter-look-alike'] as const;

const wholeId = /^\s*LOG[0-9]{6}[A-Z]\s*$/i;

/**
 * Checks a login id: LOG + 6 digits + 1 letter (S1, difficulty 5).
 * An id of another form gets a hint (S3), a user number or an e-mail address a warning, a masked
 * value (S4) nothing. With `typing` what is merely unfinished is no mistake.
 * Returns findings, those about the whole before those about characters in their order, and whole
 * ids that mend them all. Never throws.
 */
export function checkLoginId(
  text: string,
  { typing = false }: { readonly typing?: boolean } = {},
): Check<LoginIdRule> {
  if (text.length > longestValue) return otherForm(text, typing);
  const unshifted = readUnshifted(text, wholeId);
  if (unshifted !== undefined) {
    const check = checkLoginId(unshifted.shifted, { typing });
    return addUnshifted(check, unshifted, 'login-id/character', apart);
  }
  const writing = readWriting(text, loginIdLength);
  if (isMasked(writing.look)) return { findings: [], suggestions: [] };
  if (holdsEmailAddress(writing.look)) return about('login-id/email', text);
  if (looksLikeUserNumber(writing.signs)) return about('login-id/user-number', text);
  const readings = readAsLoginId(writing.signs, typing);
  if (readings !== undefined) return checkPlaces(writing, readings, typing);
  if (hasSlippedPrefix(writing.signs)) return about('login-id/length', text);
  return otherForm(text, typing);
}

/** As long as it is being typed nobody knows what form it will have. */
function otherForm(text: string, typing: boolean): Check<LoginIdRule> {
  return typing ? { findings: [], suggestions: [] } : about('login-id/other-form', text);
}

function checkPlaces(
  { strays, signs }: Writing,
  readings: readonly Reading[],
  typing: boolean,
): Check<LoginIdRule> {
  const faults = [
    ...strays.map(({ kind, range }) => found(strayRules[kind], range)),
    ...readings.flatMap(({ rule, sign }) => (rule === undefined ? [] : [found(rule, sign.range)])),
  ];
  const findings = joinNeighbours(faults, apart);
  const [first, last] = [signs.at(0), signs.at(-1)];
  if (first === undefined || last === undefined) return { findings, suggestions: [] };
  if (signs.length > loginIdLength || (signs.length < loginIdLength && !typing)) {
    const length = found('login-id/length', [first.range[0], last.range[1]]);
    return { findings: [length, ...findings], suggestions: [] };
  }
  const ids = combineReadings(readings.map(({ chars }) => chars));
  return { findings, suggestions: findings.length > 0 ? ids : [] };
}

/** One thing to say about the whole text, and nothing to offer instead. */
function about(rule: LoginIdRule, text: string): Check<LoginIdRule> {
  return { findings: [found(rule, [0, text.length])], suggestions: [] };
}

function found(rule: LoginIdRule, range: Finding['range']): Finding<LoginIdRule> {
  return { rule, severity: severities[rule], range };
}
