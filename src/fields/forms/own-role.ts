import type { Evidence, FieldRole } from '../field.ts';
import { parentOf } from '../roots.ts';
import { countFields } from '../texts/text-around.ts';
import { passwordKind, purposesOf } from '../texts/text-kind.ts';
import { buttonText } from './buttons.ts';
import type { Candidate } from './candidate.ts';
import type { FormPurpose } from './form-purpose.ts';

const nearby = 4;
const pictures = ['id', 'class', 'src', 'alt']
  .map((attribute) => `[${attribute}*="captcha" i]`)
  .concat('canvas')
  .join();

/** A role that a field has by itself. */
export interface OwnRole {
  readonly role: FieldRole;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** The role that a field has without a password beside it to log in with. */
export function ownRole(
  candidate: Candidate,
  purpose: FormPurpose,
  besidePassword: boolean,
): OwnRole | undefined {
  const { claims, input } = candidate;
  const isLost = purpose.headingSays.has('lost') || purpose.buttonSays.has('lost');
  if (isLost && !besidePassword && hasNumberShape(candidate)) {
    return { role: 'user-number', confidence: 0.8, evidence: reasonsFor('user-number', candidate) };
  }
  const first = claims[0];
  const isCode = first?.kind === 'code' || first?.kind === 'one-time-code';
  if (
    isCode ? hasPicture(input) || isBesideImage(input) : first === undefined && hasPicture(input)
  ) {
    return { role: 'captcha', confidence: 0.8, evidence: [{ kind: 'picture' }] };
  }
  if (first === undefined) return undefined;
  const own = (role: FieldRole, confidence: number): OwnRole => ({
    role,
    confidence,
    evidence: reasonsFor(role, candidate),
  });
  switch (first.kind) {
    case 'captcha':
    case 'one-time-code':
    case 'user-number':
      return own(first.kind, first.weight);
    case 'code':
      return own(isLost && !besidePassword ? 'captcha' : 'one-time-code', 0.6);
    case 'email':
    case 'login-id':
    case 'number': {
      const said = besidePassword ? undefined : firstStep(candidate, purpose);
      if (said !== undefined) return { ...own('login-id', 0.7), evidence: [first.evidence, said] };
      if (first.kind !== 'email') return undefined;
      if (isForNewsletter(input, purpose)) return undefined;
      return own('email', first.weight);
    }
    case 'password':
    case 'phone':
    case 'search':
    case 'foreign':
    case 'other':
      return undefined;
  }
}

/** Why a field asks for the login id although its password is asked for only on the next page. */
function firstStep(
  { claims, completion, texts }: Candidate,
  { heading, headingSays, button, buttonSays, servesReturning, isAlone }: FormPurpose,
): Evidence | undefined {
  if (headingSays.has('lost') || buttonSays.has('lost') || headingSays.has('sign-up')) {
    return undefined;
  }
  if (texts.some(({ text }) => passwordKind(text) === 'fresh')) return undefined;
  const isNamed = completion.has('username') || claims[0]?.kind === 'login-id';
  const isAsked = servesReturning || (isAlone && buttonSays.has('onward'));
  if (
    isNamed
      ? buttonSays.has('log-in') || isAsked
      : buttonSays.has('log-in') && headingSays.has('log-in')
  ) {
    return { kind: 'button', text: button };
  }
  return headingSays.has('log-in') && (isNamed || (isAlone && buttonSays.has('onward')))
    ? { kind: 'heading', text: heading }
    : undefined;
}

/** Said by the form, or by what stands around the field alone. */
function isForNewsletter(
  input: HTMLInputElement,
  { headingSays, buttonSays }: FormPurpose,
): boolean {
  if (headingSays.has('newsletter') || buttonSays.has('newsletter')) return true;
  if (buttonSays.has('search')) return true;
  const around = ownSurroundings(input);
  return [around, ...around.querySelectorAll('input[type=submit]')].some((element) =>
    purposesOf(buttonText(element)).includes('newsletter'),
  );
}

/** The largest part of the page near a field that holds no other field. */
function ownSurroundings(input: HTMLInputElement): Element {
  let own: Element = input;
  for (let step = 0; step < nearby; step++) {
    const outer = parentOf(own);
    if (outer === null || countFields(outer) > 1) break;
    own = outer;
  }
  return own;
}

/** Fourteen digits, as the user number has: by the field's limits, or what stands beside it. */
function hasNumberShape({ input, claims, texts }: Candidate): boolean {
  const kind = claims[0]?.kind;
  if (kind !== undefined && kind !== 'login-id' && kind !== 'code') return false;
  const saysSo = texts.some(({ text }) => /\b14 (?:chiffres|caract|digits)/i.test(text));
  return input.maxLength === 14 || input.pattern.includes('{14}') || saysSo;
}

/** Whether a picture for people to read stands beside a field. */
function hasPicture(input: HTMLInputElement): boolean {
  const around = ownSurroundings(input);
  return around.matches(pictures) || around.querySelector(pictures) !== null;
}

function isBesideImage({ previousElementSibling, nextElementSibling }: Element): boolean {
  return [previousElementSibling, nextElementSibling].some((each) => each?.nodeName === 'IMG');
}

function reasonsFor(role: FieldRole, { claims, input }: Candidate): Evidence[] {
  const reasons = claims.filter(({ kind }) => kind === claims[0]?.kind).slice(0, 3);
  const limits: Evidence[] = [];
  if (role === 'user-number' && input.maxLength > 0) {
    limits.push({ kind: 'max-length', text: String(input.maxLength) });
  }
  if (role === 'user-number' && input.inputMode === 'numeric') limits.push({ kind: 'input-mode' });
  return [...reasons.map(({ evidence }) => evidence), ...limits];
}
