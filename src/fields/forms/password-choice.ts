import { type PasswordKind, passwordKind } from '../texts/text-kind.ts';
import type { Candidate } from './candidate.ts';
import type { FormPurpose } from './form-purpose.ts';

/** Which of a form's password fields ask for the password one has, and which for a new one. */
export interface PasswordChoice {
  readonly current: readonly Candidate[];
  readonly chosen: readonly Candidate[];
}

/** Tells a form's password fields apart: by their labels first, then by their number and order. */
export function choosePasswords(
  passwords: readonly Candidate[],
  others: readonly Candidate[],
  purpose: FormPurpose,
): PasswordChoice {
  const [first, ...more] = passwords;
  if (first !== undefined && more.length === 0) {
    return isNew(first, others, purpose)
      ? { current: [], chosen: [first] }
      : { current: [first], chosen: [] };
  }
  const said = passwords.map(saidKind);
  const isChosen = (_: Candidate, place: number) => isChosenAmong(said, place);
  return {
    current: passwords.filter((password, place) => !isChosen(password, place)),
    chosen: passwords.filter(isChosen),
  };
}

/** Of several password fields, by what each is said to be. */
function isChosenAmong(said: readonly (PasswordKind | undefined)[], place: number): boolean {
  const own = said[place];
  if (own !== undefined) return own !== 'current';
  if (said.includes('fresh')) return place > said.indexOf('fresh');
  // Two alike: one to choose, one to repeat; a third before them is the old one.
  return said.length === 2 || place > 0;
}

/** Of a single password field: whether a person who signs up, or has lost it, chooses one there. */
function isNew(
  password: Candidate,
  others: readonly Candidate[],
  { headingSays, buttonSays, servesReturning, intro }: FormPurpose,
): boolean {
  const own = saidKind(password);
  if (own === 'current' || own === 'fresh') return own === 'fresh';
  for (const says of [buttonSays, headingSays]) {
    if (says.has('log-in') && !says.has('lost')) return false;
    if (says.has('sign-up') || says.has('lost') || says.has('save')) return true;
  }
  // Some pages write "new-password" on a log-in, to keep browsers from filling it in.
  if (servesReturning) return false;
  if (password.completion.has('new-password')) return true;
  if (passwordKind(intro()) === 'fresh') return true;
  return others.filter(({ claims }) => claims[0]?.kind === 'other').length > 1;
}

function saidKind({ texts, completion }: Candidate): PasswordKind | undefined {
  if (completion.has('current-password')) return 'current';
  return texts.map(({ text }) => passwordKind(text)).find((kind) => kind !== undefined);
}
