import type { FormRole } from '../corrections/said-fields.ts';
import type { Evidence, EvidenceKind, Field, FieldRole } from '../field.ts';
import type { PageTree } from '../page-tree.ts';
import { createPlaceTest, isShown } from '../shown.ts';
import type { Headings } from '../texts/headings.ts';
import type { Labels } from '../texts/labels.ts';
import { isOfMachine, passwordKind } from '../texts/text-kind.ts';
import { type Candidate, readCandidate } from './candidate.ts';
import type { FormGroup } from './form-groups.ts';
import { formPurpose, saysLogIn } from './form-purpose.ts';
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

const typeKinds = new Set<EvidenceKind>(['type', 'was-password']);
const fewestBoxes = 4;
const mostBoxes = 8;
const longestName = 40;

/** The fields of one form that have a role, decided together. */
export function formFields(
  form: FormGroup,
  group: string,
  { tree, labels, headings, wasSecret, corrected }: FormSurroundings,
): Field[] {
  const isPlaced = createPlaceTest();
  const all = form.inputs
    .map((input) => readCandidate(input, labels, wasSecret(input)))
    .filter(({ input }) => isShown(input) && isPlaced(input));
  const said = all.flatMap((candidate) => {
    const role = corrected.get(candidate.input);
    return role === undefined ? [] : [{ candidate, role }];
  });
  const candidates = all.filter(({ input }) => !corrected.has(input));

  const purpose = formPurpose(tree, headings, form);
  const isLogIn = saysLogIn(purpose);
  const boxes = digitBoxes(candidates);
  const whole = candidates.filter((candidate) => !boxes.includes(candidate));
  const isOther = isLogIn
    ? false
    : candidates.some(speaksOfMachine) ||
      (purpose.buttonSays.has('save') && !whole.some(speaksOfPassword));
  const passwords = whole.filter((candidate) => isPassword(candidate, isLogIn, isOther));
  const others = whole.filter((candidate) => !passwords.includes(candidate));
  const { current, chosen } = choosePasswords(passwords, others, purpose);
  const saidPassword = said.find(({ role }) => role === 'password')?.candidate;
  const hasLoginId = said.some(({ role }) => role === 'login-id');

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

  for (const box of boxes) give(box, 'one-time-code', 0.7, [{ kind: 'max-length', text: '1' }]);

  const isProfile = chosen.length > 0 && purpose.headingSays.has('profile');
  const beside = hasLoginId || isProfile ? undefined : (saidPassword ?? current[0]);
  const isBefore = (other: Candidate) => all.indexOf(other) < all.indexOf(beside ?? other);
  const loginId =
    beside &&
    chooseLoginId(
      others.filter(isBefore),
      others.filter((other) => !isBefore(other)),
      isLogIn,
    );
  if (loginId !== undefined) {
    const { candidate, claim, confidence } = loginId;
    give(candidate, 'login-id', confidence, [
      claim?.evidence ?? { kind: 'position' },
      { kind: 'neighbours' },
    ]);
  }
  const besidePassword = passwords.length > 0 || saidPassword !== undefined;
  for (const [place, candidate] of others.entries()) {
    if (candidate === loginId?.candidate) continue;
    const asked = isRepeated(candidate) ? (others[place - 1] ?? candidate) : candidate;
    const found = ownRole(asked, purpose, besidePassword);
    if (found?.role === 'login-id' && hasLoginId) continue;
    if (found !== undefined) give(candidate, found.role, found.confidence, found.evidence);
  }
  return fields.sort(byPlace(form.inputs));
}

function byPlace(inputs: readonly HTMLInputElement[]): (a: Field, b: Field) => number {
  return (a, b) => inputs.indexOf(a.element) - inputs.indexOf(b.element);
}

/** Whether a field only asks for the one before it again: "Confirmation de l'adresse". */
function isRepeated({ claims, texts }: Candidate): boolean {
  const kind = claims[0]?.kind;
  if (kind !== undefined && kind !== 'other') return false;
  return texts.some(({ text }) => passwordKind(text) === 'confirm');
}

/** Fields of one character each, side by side: one code, typed digit by digit. */
function digitBoxes(candidates: readonly Candidate[]): readonly Candidate[] {
  const boxes = candidates.filter(({ input }) => input.maxLength === 1);
  const rows = new Set(boxes.map(({ input }) => input.closest('tr')));
  return boxes.length >= fewestBoxes && boxes.length <= mostBoxes && rows.size === 1 ? boxes : [];
}

/**
 * A field that shows what is typed asks for a password if it bears the name, not a question. One
 * that hides it does, unless what is saved there is another secret (`isOther`).
 */
function isPassword(
  { input, claims, secret }: Candidate,
  isLogIn: boolean,
  isOther: boolean,
): boolean {
  const kind = claims[0]?.kind;
  if (kind === 'captcha' || kind === 'one-time-code' || kind === 'foreign') return false;
  if (secret) return !isOther;
  if (kind !== 'password' || input.type === 'number') return false;
  const { text = '' } = claims[0]?.evidence ?? {};
  return text.length <= longestName && !text.includes('?') && (isLogIn || !/code/i.test(text));
}

function speaksOfMachine({ texts }: Candidate): boolean {
  return texts.some(({ text }) => isOfMachine(text));
}

/** Whether any text or name of a field does, not its kind alone. */
function speaksOfPassword({ claims, texts }: Candidate): boolean {
  return (
    claims.some(({ kind, evidence }) => kind === 'password' && !typeKinds.has(evidence.kind)) ||
    texts.some(({ text }) => passwordKind(text) !== undefined)
  );
}

function passwordReasons({ claims, secret }: Candidate): [number, Evidence[]] {
  const reasons = claims.filter(({ kind }) => kind === 'password');
  return [secret ? 0.97 : 0.75, reasons.slice(0, 3).map(({ evidence }) => evidence)];
}
