import type { FieldIndex } from './field-index.ts';

/** A form in which people log in: a password that they have, and mostly a login id beside it. */
export interface LogInForm {
  readonly group: string;
  /** The form, or the place on the page that serves as one. */
  readonly container: Element;
  /** Missing where the page asks for the id first, or shows it as a text. */
  readonly loginId: HTMLInputElement | undefined;
  readonly password: HTMLInputElement;
}

/** The log-ins among the forms that a look found; where a password is changed nobody logs in. */
export function logInForms({ ofForms, groups }: Pick<FieldIndex, 'ofForms' | 'groups'>) {
  const forms: LogInForm[] = [];
  for (const [group, container] of groups) {
    const own = ofForms.filter((field) => field.group === group);
    const inRole = (sought: string) => own.find(({ role }) => role === sought)?.element;
    const password = inRole('password');
    if (password === undefined || inRole('new-password') !== undefined) continue;
    forms.push({ group, container, loginId: inRole('login-id'), password });
  }
  return forms;
}
