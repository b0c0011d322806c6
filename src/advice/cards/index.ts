import type { Card, CardId } from '../card.ts';
import { letterNotArrived } from './letter.ts';
import { loginIdByMailLost, loginIdByPostLost, loginIdRefused } from './login-id.ts';
import { passwordByMailLost, passwordExpired, passwordRefused } from './password.ts';
import { amountRefused, julyRentMissing, severalTenantLists } from './rents.ts';
import { whereIsUserNumber } from './user-number.ts';

const cardsById: { readonly [Id in CardId]: Card<Id> } = {
  'login-id-by-mail-lost': loginIdByMailLost,
  'password-by-mail-lost': passwordByMailLost,
  'login-id-by-post-lost': loginIdByPostLost,
  'where-is-user-number': whereIsUserNumber,
  'login-id-refused': loginIdRefused,
  'letter-not-arrived': letterNotArrived,
  'password-refused': passwordRefused,
  'password-expired': passwordExpired,
  'july-rent-missing': julyRentMissing,
  'amount-refused': amountRefused,
  'several-tenant-lists': severalTenantLists,
};

/**
 * All cards, in the order of their numbers. Marked as pure: a script that asks only for a card's id
 * then carries no card.
 */
export const cards: readonly Card[] = /* @__PURE__ */ Object.values(cardsById);

export function cardById(id: CardId): Card {
  return cardsById[id];
}
