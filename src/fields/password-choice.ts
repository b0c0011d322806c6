import type { Candidate } from './candidate.ts';
import type { FormPurpose } from './form-purpose.ts';
import { type PasswordKind, passwordKind } from './text-kind.ts';

/** Which of a form's password fields ask for the password one has, and which for one being chosen. */
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
  const said = passwords.map(saidKind);
  const repeated = said.indexOf('confirm');
  const isChosen = (kind: PasswordKind | undefined, index: number): boolean => {
    if (kind !== undefined) return kind !== 'current';
    if (passwords.length === 1) return asksForNew(passwords[0], others, purpose);
    // A repeated password repeats the one before it.
    if (repeated > 0) return index === repeated - 1;
    if (said.includes('fresh')) return index > said.indexOf('fresh');
    // Two alike: one to choose, one to repeat; a third before them is the old one.
    return passwords.length === 2 || index > 0;
  };
  return {
    current: passwords.filter((_, index) => !isChosen(said[index], index)),
    chosen: passwords.filter((_, index) => isChosen(said[index], index)),
  };
}

function saidKind({ texts, completion }: Candidate): PasswordKind | undefined {
  if (completion.has('current-password')) return 'current';
  for (const { text } of texts) {
    const kind = passwordKind(text);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** Of a single password field: whether a person who signs up chooses one there. */
function asksForNew(
  password: Candidate | undefined,
  others: readonly Candidate[],
  { headingSays, buttonSays }: FormPurpose,
): boolean {
  if (buttonSays.has('log-in')) return false;
  if (buttonSays.has('sign-up')) return true;
  if (headingSays.has('log-in')) return false;
  if (headingSays.has('sign-up')) return true;
  // Some pages write "new-password" on a log-in, to keep browsers from filling it in.
  if (password?.completion.has('new-password')) return true;
  return others.filter(({ claims }) => claims[0]?.kind === 'other').length > 1;
}
