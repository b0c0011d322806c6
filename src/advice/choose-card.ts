import type { PageKind } from '../domain/page-kind.ts';
import type { RuleId } from '../domain/rules.ts';
import type { AccountSeen } from './attempts/notice-words.ts';
import { isNearLock } from './attempts/standing-sentence.ts';
import type { Card, CardId } from './card.ts';
import { cardById } from './cards/index.ts';
import { counted } from './counted.ts';
import type { Situation } from './situation.ts';

/** A card that fits, and why: a clause that begins with "parce que" and ends without a full stop. */
interface Fit {
  readonly card: CardId;
  readonly reason: string;
}

const loginId: Fit = {
  card: 'login-id-refused',
  reason: 'parce que l’identifiant a été signalé',
};
const password: Fit = {
  card: 'password-refused',
  reason: 'parce que le mot de passe a été signalé',
};
const userNumber: Fit = {
  card: 'where-is-user-number',
  reason: 'parce que le numéro utilisateur a été signalé',
};
const amount: Fit = {
  card: 'amount-refused',
  reason: 'parce qu’un montant a été signalé',
};

const fitOfRule: Record<RuleId, Fit> = {
  'login-id/digit-look-alike': loginId,
  'login-id/letter-look-alike': loginId,
  'login-id/prefix': loginId,
  'login-id/character': loginId,
  'login-id/lower-case': loginId,
  'login-id/separator': loginId,
  'login-id/invisible': loginId,
  'login-id/foreign': loginId,
  'login-id/length': loginId,
  'login-id/user-number': loginId,
  'login-id/email': loginId,
  'login-id/other-form': loginId,
  'password/edge-space': password,
  'password/invisible': password,
  'password/foreign': password,
  'password/zero-or-o': password,
  'password/one-l-or-i': password,
  'user-number/separator': userNumber,
  'user-number/letter': userNumber,
  'user-number/character': userNumber,
  'user-number/invisible': userNumber,
  'user-number/foreign': userNumber,
  'user-number/length': userNumber,
  'user-number/siret': userNumber,
  'user-number/login-id': userNumber,
  'user-number/email': userNumber,
  'amount/point': amount,
  'amount/currency': amount,
  'amount/space': amount,
  'amount/thousands': amount,
  'amount/letter': amount,
  'amount/invisible': amount,
  'amount/foreign': amount,
  'amount/one-decimal': amount,
  'amount/many-decimals': amount,
  'amount/two-separators': amount,
  'amount/lone-comma': amount,
  'amount/sign': amount,
  'amount/not-a-number': amount,
  'amount/ambiguous': amount,
  'amount/missing-comma': amount,
  'amount/implausible': amount,
  'amount/no-cents': amount,
};

const fitOfPage: Record<PageKind, Fit> = {
  'log-in': {
    card: 'login-id-refused',
    reason: 'parce que vous êtes sur la page de connexion',
  },
  'lost-login-id': {
    card: 'where-is-user-number',
    reason: 'parce que cette page sert à retrouver un identifiant, et que ce numéro y est demandé',
  },
  'lost-password': {
    card: 'password-by-mail-lost',
    reason: 'parce que cette page sert à redemander un mot de passe',
  },
  'new-password': {
    card: 'password-refused',
    reason: 'parce que vous êtes sur la page du mot de passe',
  },
  rents: {
    card: 'amount-refused',
    reason: 'parce que vous êtes sur une page de loyers',
  },
  other: {
    card: 'where-is-user-number',
    reason: 'parce que ce numéro se cherche en dehors du portail, sur vos lettres et vos mails',
  },
};

/** The card that "Que faire ?" opens beside a finding. */
export function cardForRule(rule: RuleId): CardId {
  return fitOfRule[rule].card;
}

/**
 * The card to show first, and why: what was last flagged decides, else what the page is for. Where
 * people log in, an account that is blocked or near it comes before both; but not before a flagged
 * id, which may be all that is wrong. `account`: the one that the page is about, if it is known.
 */
export function chooseCard(
  { page, rules }: Situation,
  account?: Pick<AccountSeen, 'standing' | 'limits'>,
): { card: Card; reason: string } {
  const [lastFlagged] = rules;
  const flagged = lastFlagged === undefined ? undefined : fitOfRule[lastFlagged];
  const isLogIn = page === 'log-in' || page === 'other';
  const tried = isLogIn && flagged !== loginId ? fitOfAttempts(account) : undefined;
  const { card, reason } = tried ?? flagged ?? fitOfPage[page];
  return { card: cardById(card), reason };
}

function fitOfAttempts(account: Pick<AccountSeen, 'standing' | 'limits'> | undefined) {
  if (account === undefined) return undefined;
  const { standing, limits } = account;
  if (standing.kind === 'locked') return attempts('parce que le compte est bloqué');
  const { failures } = standing;
  if (!isNearLock(failures, limits)) return undefined;
  return attempts(`parce que ${counted(failures, 'essai a échoué', 'essais ont échoué')}`);
}

function attempts(reason: string): Fit {
  return { card: 'password-refused', reason };
}
