import type { FieldRole } from '../../domain/field-role.ts';

/** How roles are called when speaking to users: one, and several. */
const names: Record<FieldRole, readonly [one: string, several: string]> = {
  'login-id': ['identifiant', 'identifiants'],
  password: ['mot de passe', 'mots de passe'],
  'new-password': ['nouveau mot de passe', 'nouveaux mots de passe'],
  'user-number': ['numéro utilisateur', 'numéros utilisateur'],
  email: ['adresse e-mail', 'adresses e-mail'],
  captcha: ['code anti-robot', 'codes anti-robot'],
  'one-time-code': ['code à usage unique', 'codes à usage unique'],
  'rent-amount': ['montant de loyer', 'montants de loyer'],
};

/** A role's name for users, as it stands inside of a sentence: "identifiant". */
export function roleName(role: FieldRole): string {
  return names[role][0];
}

/** Fields of one role, as a heading: "Identifiant", "38 montants de loyer". */
export function fieldsOfRole(role: FieldRole, count: number): string {
  const [one, several] = names[role];
  return count === 1 ? one.charAt(0).toUpperCase() + one.slice(1) : `${count} ${several}`;
}
