import type { Evidence, FieldRole } from '../field.ts';
import { parentOf } from '../roots.ts';
import { countFields } from '../texts/text-around.ts';
import { purposesOf } from '../texts/text-kind.ts';
import { buttonText } from './buttons.ts';
import type { Candidate } from './candidate.ts';
import type { FormPurpose } from './form-purpose.ts';

const nearby = 4;

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
  const first = claims[0];
  if (first === undefined) return undefined;
  const reasons = claims.filter(({ kind }) => kind === first.kind);
  const own = (role: FieldRole, confidence: number): OwnRole => ({
    role,
    confidence,
    evidence: [...reasons.slice(0, 3).map(({ evidence }) => evidence), ...limit(role, input)],
  });
  switch (first.kind) {
    case 'captcha':
    case 'one-time-code':
    case 'user-number':
      return own(first.kind, first.weight);
    case 'code':
      return own(purpose.headingSays.has('lost') ? 'captcha' : 'one-time-code', 0.6);
    case 'email':
    case 'login-id': {
      const said = besidePassword ? undefined : firstStep(candidate, purpose);
      if (said !== undefined) return { ...own('login-id', 0.7), evidence: [first.evidence, said] };
      if (first.kind === 'login-id') return undefined;
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
  { claims, completion }: Candidate,
  { heading, headingSays, button, buttonSays }: FormPurpose,
): Evidence | undefined {
  if (headingSays.has('lost') || buttonSays.has('lost')) return undefined;
  const isNamed = completion.has('username') || claims[0]?.kind === 'login-id';
  if (buttonSays.has('log-in') && (isNamed || headingSays.has('log-in'))) {
    return { kind: 'button', text: button };
  }
  const isAsked = isNamed || buttonSays.has('onward');
  return headingSays.has('log-in') && isAsked ? { kind: 'heading', text: heading } : undefined;
}

/** Said by the form, or by what stands around the field alone. */
function isForNewsletter(
  input: HTMLInputElement,
  { headingSays, buttonSays }: FormPurpose,
): boolean {
  if (headingSays.has('newsletter') || buttonSays.has('newsletter')) return true;
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

function limit(role: FieldRole, input: HTMLInputElement): Evidence[] {
  return role === 'user-number' && input.maxLength > 0
    ? [{ kind: 'max-length', text: String(input.maxLength) }]
    : [];
}
