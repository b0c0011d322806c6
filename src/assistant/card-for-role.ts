import type { CardId } from '../advice/card.ts';
import type { FieldRole } from '../fields/field.ts';

/** The card about a kind of field, where what is flagged is no finding of a check. */
const cards: Record<FieldRole, CardId> = {
  'login-id': 'login-id-refused',
  password: 'password-refused',
  'new-password': 'password-refused',
  'user-number': 'where-is-user-number',
  email: 'password-by-mail-lost',
  captcha: 'login-id-by-mail-lost',
  'one-time-code': 'password-by-mail-lost',
  'rent-amount': 'amount-refused',
};

export function cardForRole(role: FieldRole): CardId {
  return cards[role];
}
