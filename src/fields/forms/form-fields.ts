import type { FormRole } from '../corrections/corrected-fields.ts';
import type { Evidence, Field, FieldRole } from '../field.ts';
import type { PageTree } from '../page-tree.ts';
import { isPlaced, isShown } from '../shown.ts';
import type { Headings } from '../texts/headings.ts';
import type { Labels } from '../texts/labels.ts';
import { type Candidate, readCandidate } from './candidate.ts';
import type { FormGroup } from './form-groups.ts';
import { formPurpose } from './form-purpose.ts';
import { chooseLoginId } from './login-id-choice.ts';
import { ownRole } from './own-role.ts';
import { choosePasswords } from './password-choice.ts';

/** What a look at one document has at hand for every form. */
export interface FormSurroundings {
  readonly tree: PageTree;
  readonly labels: Labels;
  readonly headings: Headings;
  /** Whether a field was seen as a password field before. */
  wasSecret(input: HTMLInputElement): boolean;
  /** The fields of which the user has said what they are. */
  readonly corrected: ReadonlyMap<HTMLInputElement, FormRole>;
}

/** The fields of one form that have a role, decided together. */
export function formFields(
  form: FormGroup,
  group: string,
  { tree, labels, headings, wasSecret, corrected }: FormSurroundings,
): Field[] {
  const all = form.inputs
    .map((input) => readCandidate(input, labels, wasSecret(input)))
    .filter(({ input }) => isShown(input) && isPlaced(input));
  const said = all.flatMap((candidate) => {
    const role = corrected.get(candidate.input);
    return role === undefined ? [] : [{ candidate, role }];
  });
  const candidates = all.filter(({ input }) => !corrected.has(input));
  if (said.length === 0 && !candidates.some(({ claims }) => claims.length > 0)) return [];

  const purpose = formPurpose(tree, headings, form);
  const passwords = candidates.filter(isPassword);
  const others = candidates.filter((candidate) => !isPassword(candidate));
  const { current, chosen } = choosePasswords(passwords, others, purpose);
  const saidPassword = said.find(({ role }) => role === 'password')?.candidate;
  const hasLoginId = said.some(({ role }) => role === 'login-id');

  const isLogIn = purpose.buttonSays.has('log-in') || purpose.headingSays.has('log-in');
  const fields: Field[] = [];
  const give = (
    { input }: Candidate,
    role: FieldRole,
    confidence: number,
    evidence: readonly Evidence[],
  ) => fields.push({ element: input, role, confidence, evidence, group });

  for (const { candidate, role } of said) give(candidate, role, 1, [{ kind: 'user' }]);
  for (const password of current) give(password, 'password', ...passwordReasons(password));
  for (const password of chosen) give(password, 'new-password', ...passwordReasons(password));

  const beside = hasLoginId ? undefined : (saidPassword ?? current[0]);
  const loginId = beside && chooseLoginId(others, beside, isLogIn);
  if (loginId !== undefined) {
    const { candidate, claim, confidence } = loginId;
    give(candidate, 'login-id', confidence, [
      claim?.evidence ?? { kind: 'position' },
      { kind: 'neighbours' },
    ]);
  }
  for (const candidate of others) {
    if (candidate === loginId?.candidate) continue;
    const found = ownRole(candidate, purpose, passwords.length > 0 || saidPassword !== undefined);
    if (found?.role === 'login-id' && hasLoginId) continue;
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
