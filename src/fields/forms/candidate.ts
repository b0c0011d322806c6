import type { Evidence } from '../field.ts';
import type { FieldText, Labels } from '../texts/labels.ts';
import { spacedName } from '../texts/spaced-name.ts';
import { type TextKind, textKind } from '../texts/text-kind.ts';

/** What one reason says a field asks for. */
export interface Claim {
  readonly kind: TextKind;
  readonly evidence: Evidence;
  /** From 0 to 1. */
  readonly weight: number;
}

/** One field outside of any column of rents, with all that speaks for what it asks for. */
export interface Candidate {
  readonly input: HTMLInputElement;
  /** Whether it hides what is typed, or once did. */
  readonly secret: boolean;
  readonly texts: readonly FieldText[];
  /** The surest first. */
  readonly claims: readonly Claim[];
  readonly completion: ReadonlySet<string>;
}

const weights = {
  label: 0.97,
  'row-header': 0.93,
  'text-before': 0.9,
  placeholder: 0.9,
  title: 0.85,
  autocomplete: 0.85,
  type: 0.8,
  name: 0.7,
  'value-shape': 0.6,
  'was-password': 0.9,
} as const;

const completionKinds: ReadonlyMap<string, TextKind> = new Map([
  ['username', 'login-id'],
  ['email', 'email'],
  ['current-password', 'password'],
  ['one-time-code', 'one-time-code'],
  ['tel', 'phone'],
  ['given-name', 'other'],
  ['family-name', 'other'],
  ['name', 'other'],
  ['organization', 'other'],
  ['postal-code', 'foreign'],
  ['street-address', 'other'],
  ['cc-number', 'foreign'],
  ['cc-csc', 'foreign'],
]);

/** `wasSecret`: whether the field was of type password when the page was looked at before. */
export function readCandidate(
  input: HTMLInputElement,
  labels: Labels,
  wasSecret: boolean,
): Candidate {
  const texts = labels.of(input);
  const completion = new Set((input.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/));
  const secret = wasSecret || input.type === 'password';
  return { input, secret, texts, completion, claims: claimsOf(input, texts, completion, secret) };
}

function claimsOf(
  input: HTMLInputElement,
  texts: readonly FieldText[],
  completion: ReadonlySet<string>,
  secret: boolean,
): Claim[] {
  const claims: Claim[] = [];
  const claim = (
    kind: TextKind | undefined,
    evidence: Evidence & { kind: keyof typeof weights },
  ) => {
    if (kind !== undefined) claims.push({ kind, evidence, weight: weights[evidence.kind] });
  };
  for (const { kind, text } of texts) {
    claim(textKind(text), { kind, text });
  }
  for (const token of completion) {
    claim(completionKinds.get(token), { kind: 'autocomplete', text: token });
  }
  if (input.type === 'email') claim('email', { kind: 'type' });
  if (input.type === 'search') claim('search', { kind: 'type' });
  if (input.type === 'tel') claim('phone', { kind: 'type' });
  if (secret) claim('password', { kind: input.type === 'password' ? 'type' : 'was-password' });
  claim(nameKind(input), { kind: 'name' });
  if (claims.length === 0) claim(valueKind(input.value), { kind: 'value-shape' });
  return claims;
}

/** What the page's program calls the field; what a portal's builder generates tells nothing. */
function nameKind(input: HTMLInputElement): TextKind | undefined {
  const names = [input.name, input.getAttribute('formcontrolname') ?? '', input.id];
  return names
    .filter((name) => !name.startsWith('ns_'))
    .map((name) => textKind(spacedName(name)))
    .find((kind) => kind !== undefined);
}

/** What a value that stands in a field already has the form of. */
function valueKind(value: string): TextKind | undefined {
  if (/^LOG\d{6}[A-Z]$/.test(value)) return 'login-id';
  return /^\S+@\S+\.\w+$/.test(value) ? 'email' : undefined;
}
