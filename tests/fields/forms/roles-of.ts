import { findFields } from '../../../src/fields/find-fields.ts';

/** Opens a page; the roles of all its text fields, in order, '-' for those without one. */
export function rolesOf(html: string): string {
  document.body.innerHTML = html;
  const found = new Map(findFields(document).map(({ element, role }) => [element, role]));
  return [...document.querySelectorAll('input:not([type=checkbox], [type=submit])')]
    .map((input) => (input instanceof HTMLInputElement && found.get(input)) || '-')
    .join(' ');
}

/** Fields with a label, as the tables of these tests need them. */
export const id = '<label>Identifiant <input></label>';
export const mail = '<label>Adresse e-mail <input type="email"></label>';
export const password = '<label>Mot de passe <input type="password"></label>';
