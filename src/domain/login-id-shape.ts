import { loginIdPlaces, type Place, type Reading, readPlace } from './login-id-place.ts';
import type { Sign } from './writing.ts';

/** LOG + 6 digits + 1 letter (S1, difficulty 5). */
export const loginIdLength = loginIdPlaces.length;

/**
 * Reads signs as LOG + 6 digits + 1 letter, each by its place, or returns `undefined` if they are
 * rather an id of another form: administrators' users have such (S3), and nobody documents them.
 * No signs are the beginning of anything.
 * With `typing` the last place may not be reached yet.
 */
export function readAsLoginId(signs: readonly Sign[], typing: boolean): Reading[] | undefined {
  if (signs.length === 0) return [];
  const smallCase = signs.slice(1, 3).some(({ char }) => char === 'o' || char === 'g');
  const readings = signs.map((sign, index) =>
    readPlace(sign, placeOf(sign, index, signs.length, typing), smallCase),
  );
  return isLoginIdShaped(readings) ? readings : undefined;
}

/**
 * Whether signs that stand where something else is asked for are meant as a login id. O and l may
 * also be digits there: it takes the G behind them, or all ten signs with a letter at the end.
 */
export function looksLikeLoginId(signs: readonly Sign[], typing: boolean): boolean {
  const readings = readAsLoginId(signs, typing) ?? [];
  const letters = count(readings.slice(0, 3), 'same');
  if (readings.length < 3) return letters > 0 && letters === readings.length;
  return isWholeId(readings) || (letters >= 2 && readings[2]?.fit === 'same');
}

const slippedPrefix = /^(?:LO|LG|OG|.LOG|L.OG|LO.G)[0-9OIl|]{6}[A-Z]$/iu;

/**
 * Whether the six digits and the letter stand there, but a letter of LOG is missing or one sign too
 * many stands in it, so that no place can be trusted.
 */
export function hasSlippedPrefix(signs: readonly Sign[]): boolean {
  const chars = signs.slice(0, loginIdLength + 2).map(({ char }) => char);
  return slippedPrefix.test(chars.join(''));
}

function isWholeId(readings: readonly Reading[]): boolean {
  return readings.length === loginIdLength && readings.at(-1)?.fit === 'same';
}

function placeOf(sign: Sign, index: number, length: number, typing: boolean): Place {
  const isWhole = length === loginIdLength || (typing && length < loginIdLength);
  if (isWhole || index < 3) return loginIdPlaces[index] ?? 'beyond';
  // Of an id that is too short or too long the last letter is still the closing one.
  if (index > 3 && index === length - 1 && /[A-Za-z]/.test(sign.char)) return 'letter';
  return index < loginIdLength - 1 ? 'digit' : 'beyond';
}

function isLoginIdShaped(readings: readonly Reading[]): boolean {
  const prefix = readings.slice(0, 3);
  const rest = readings.slice(3);
  const letters = count(prefix, 'same');
  if (letters === 0 || count(prefix, 'wrong') > 0) return isWholeBehindWrongPrefix(readings);
  return isNumbered(rest, readings.length);
}

/**
 * What tells LOG012345A with slips from LOGEMENT33, logan2024 and the like. Behind LOG stands nothing
 * yet, one sign, a digit, or signs that all pass for digits; else most must really be digits, and
 * more than one of other kinds only goes with the right length and a letter at the end.
 */
function isNumbered(rest: readonly Reading[], length: number): boolean {
  const [first] = rest;
  if (first === undefined || rest.length === 1 || isDigit(first)) return true;
  const places = rest.filter(({ place }) => place === 'digit');
  const digits = places.filter(isDigit).length;
  if (digits + count(places, 'close') === places.length) {
    // LOGIS and login pass for I and a closing letter: no digit at all stands in them.
    return digits > 0 || length === loginIdLength || places.length === rest.length;
  }
  const wrong = count(
    rest.filter(({ place }) => place !== 'beyond'),
    'wrong',
  );
  if (length !== loginIdLength) return wrong < 2 && digits * 2 > places.length;
  return digits > wrong && (wrong < 2 || count(rest.slice(-1), 'same') === 1);
}

/**
 * Ten signs of which the last seven suit, behind a prefix that is misspelt: one letter of LOG is
 * another, or LOG is in disorder, or there are look-alikes only (106012345A).
 */
function isWholeBehindWrongPrefix(readings: readonly Reading[]): boolean {
  if (readings.length !== loginIdLength) return false;
  const prefix = readings.slice(0, 3);
  const rest = readings.slice(3);
  if (count(rest, 'wrong') > 0 || rest.filter(isDigit).length < 4) return false;
  const wrong = count(prefix, 'wrong');
  if (wrong === 0) return count(rest.slice(-1), 'same') === 1;
  if (wrong === 1) return count(prefix, 'same') > 0;
  const spelling = prefix.map(({ sign }) => sign.char.toUpperCase());
  return ['L', 'O', 'G'].every((letter) => spelling.includes(letter));
}

function isDigit({ sign }: Reading): boolean {
  return /[0-9]/.test(sign.char);
}

function count(readings: readonly Reading[], fit: Reading['fit']): number {
  return readings.filter((reading) => reading.fit === fit).length;
}
