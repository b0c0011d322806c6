import { type Candidate, readCandidate } from './candidate.ts';
import type { Evidence, Field, FieldRole } from './field.ts';
import type { FormGroup } from './form-groups.ts';
import { type FormPurpose, formPurpose } from './form-purpose.ts';
import type { Headings } from './headings.ts';
import type { Labels } from './labels.ts';
import { chooseLoginId } from './login-id-choice.ts';
import { choosePasswords } from './password-choice.ts';
import { isShown } from './shown.ts';

/** What a look at one document has at hand for every form. */
export interface FormSurroundings {
  readonly root: Document;
  readonly labels: Labels;
  readonly headings: Headings;
  /** Whether a field was seen as a password field before. */
  wasSecret(input: HTMLInputElement): boolean;
}

/** The fields of one form that have a role, decided together. */
export function formFields(
  form: FormGroup,
  group: string,
  { root, labels, headings, wasSecret }: FormSurroundings,
): Field[] {
  const candidates = form.inputs
    .map((input) => readCandidate(input, labels, wasSecret(input)))
    .filter(({ claims, input }) => (claims.length > 0 || form.inputs.length < 5) && isShown(input));
  if (!candidates.some(({ claims }) => claims.length > 0)) return [];

  const purpose = formPurpose(root, headings, form);
  const passwords = candidates.filter(isPassword);
  const others = candidates.filter((candidate) => !isPassword(candidate));
  const { current, chosen } = choosePasswords(passwords, others, purpose);

  const fields: Field[] = [];
  const give = (
    { input }: Candidate,
    role: FieldRole,
    confidence: number,
    evidence: readonly Evidence[],
  ) => fields.push({ element: input, role, confidence, evidence, group });

  for (const password of current) give(password, 'password', ...passwordReasons(password));
  for (const password of chosen) give(password, 'new-password', ...passwordReasons(password));

  const loginId = current[0] && chooseLoginId(others, current[0]);
  if (loginId !== undefined) {
    const { candidate, claim, confidence } = loginId;
    give(candidate, 'login-id', confidence, [
      claim?.evidence ?? { kind: 'position' },
      { kind: 'neighbours' },
    ]);
  }
  for (const candidate of others) {
    if (candidate === loginId?.candidate) continue;
    const found = ownRole(candidate, purpose, passwords.length > 0);
    if (found !== undefined) give(candidate, found.role, found.confidence, found.evidence);
  }
  return fields.sort(byPlace(form.inputs));
}

function byPlace(inputs: readonly HTMLInputElement[]): (a: Field, b: Field) => number {
  return (a, b) => inputs.indexOf(a.element) - inputs.indexOf(b.element);
}

function isPassword({ claims, secret }: Candidate): boolean {
  const first = claims[0]?.kind;
  if (first === 'captcha' || first === 'one-time-code' || first === 'foreign') return false;
  return secret || first === 'password';
}

function passwordReasons({ claims, secret }: Candidate): [number, Evidence[]] {
  const reasons = claims.filter(({ kind }) => kind === 'password');
  return [secret ? 0.97 : 0.75, reasons.slice(0, 3).map(({ evidence }) => evidence)];
}

interface OwnRole {
  readonly role: FieldRole;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** The role that a field has without a password beside it to log in with. */
function ownRole(
  { claims, completion, input }: Candidate,
  { heading, headingSays, button, buttonSays }: FormPurpose,
  besidePassword: boolean,
): OwnRole | undefined {
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
      return own(headingSays.has('lost') ? 'captcha' : 'one-time-code', 0.6);
    case 'email':
    case 'login-id': {
      const logsIn = headingSays.has('log-in') || buttonSays.has('log-in');
      const named = completion.has('username') || first.kind === 'login-id';
      if (!besidePassword && logsIn && named && !headingSays.has('lost')) {
        const said: Evidence = buttonSays.has('log-in')
          ? { kind: 'button', text: button }
          : { kind: 'heading', text: heading };
        const asked = own('login-id', 0.7);
        return { ...asked, evidence: [...asked.evidence, said] };
      }
      if (first.kind === 'login-id') return undefined;
      if (buttonSays.has('newsletter') || headingSays.has('newsletter')) return undefined;
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

function limit(role: FieldRole, input: HTMLInputElement): Evidence[] {
  return role === 'user-number' && input.maxLength > 0
    ? [{ kind: 'max-length', text: String(input.maxLength) }]
    : [];
}
