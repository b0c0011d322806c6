import { type PasswordKind, passwordKind, type TextKind } from '../texts/text-kind.ts';
import type { Candidate, Claim } from './candidate.ts';

/** How well each kind of text fits what one logs in with; what is missing never does. */
const fitness: ReadonlyMap<TextKind, number> = new Map([
  ['login-id', 1],
  ['email', 0.95],
  ['phone', 0.85],
  ['user-number', 0.8],
  ['number', 0.7],
]);

export interface LoginIdChoice {
  readonly candidate: Candidate;
  readonly claim: Claim | undefined;
  readonly confidence: number;
}

interface Ranked extends LoginIdChoice {
  readonly fit: number;
}

/**
 * The one field that a person would type the login id in, beside the password they have: the one
 * whose texts say so best; of two alike, the nearer before the password. Where no text speaks, the
 * only field before it, if nothing else is said of it or the form says that it is a log-in.
 * `before`, `after`: the form's other fields, by where they stand to the password.
 */
export function chooseLoginId(
  before: readonly Candidate[],
  after: readonly Candidate[],
  isLogIn: boolean,
): LoginIdChoice | undefined {
  const ranked = [...after.toReversed(), ...before].filter(isPossible).map(rank);
  const best = ranked.reduce<Ranked | undefined>(
    (kept, next) => (kept === undefined || next.fit >= kept.fit ? next : kept),
    undefined,
  );
  if (best !== undefined && best.fit > 0) return best;
  const nearest = before.filter(isPossible).at(-1);
  if (nearest === undefined || before.length > (isLogIn ? 2 : 1)) return undefined;
  if (nearest.claims.length > 0 && !isLogIn) return undefined;
  return { candidate: nearest, claim: undefined, confidence: 0.6 };
}

function rank(candidate: Candidate): Ranked {
  const wanted = candidate.completion.has('username') ? 0.98 : 0;
  const claim = candidate.claims.find(({ kind }) => fitness.has(kind));
  const fit = claim === undefined ? 0 : (fitness.get(claim.kind) ?? 0) * claim.weight;
  return { candidate, claim, fit: Math.max(fit, wanted), confidence: Math.max(fit, wanted) };
}

function isPossible({ claims, texts }: Candidate): boolean {
  const first = claims[0]?.kind;
  if (first === 'search' || first === 'foreign' || first === 'captcha') return false;
  if (first === 'one-time-code') return false;
  return !texts.some(({ text }) => isChosenThere(passwordKind(text)));
}

/** A new address or name is not what one logs in with. */
function isChosenThere(kind: PasswordKind | undefined): boolean {
  return kind === 'fresh' || kind === 'confirm';
}
