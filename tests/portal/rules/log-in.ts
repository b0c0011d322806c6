import {
  maskedLoginId,
  type SampleAccount,
  type SampleList,
  sampleAccounts,
} from '../sample-data.ts';
import { sayDuration } from './duration.ts';
import type { Lock } from './lock.ts';

/** Where the portal leads after a successful log-in. */
export type Next = 'tenants' | 'lists' | 'new-password';

/** Someone who is logged in. `list` is open for the whole session: another one wants another log-in (S1). */
export interface Session {
  readonly account: SampleAccount;
  readonly list: SampleList | undefined;
}

export type LogInResult =
  | { readonly accepted: true; readonly session: Session; readonly next: Next }
  | { readonly accepted: false; readonly message: string };

/** The accounts and their present passwords. */
export interface Accounts {
  /** Checks credentials as sent, exactly; a masked login id stands for the first sample account. */
  logIn(loginId: string, password: string): LogInResult;
  /** Replaces the password by a personal one. Returns the reason in French if it can't, else undefined. */
  choosePassword(account: SampleAccount, password: string, repeated: string): string | undefined;
}

export function createAccounts(lock: Lock): Accounts {
  const personal = new Map<SampleAccount, string>();

  return {
    logIn(loginId, password) {
      const account = sampleAccounts.find((known) => known.loginId === unmask(loginId));
      const key = account?.loginId ?? loginId;
      if (lock.remaining(key) > 0) return refused(lock.remaining(key));
      if (account === undefined || (personal.get(account) ?? account.password) !== password) {
        lock.fail(key);
        return refused(lock.remaining(key));
      }
      lock.clear(key);
      const list = account.lists.length === 1 ? account.lists[0] : undefined;
      const provisional = account.passwordKind === 'provisional' && !personal.has(account);
      const next = provisional ? 'new-password' : list === undefined ? 'lists' : 'tenants';
      return { accepted: true, session: { account, list }, next };
    },

    choosePassword(account, password, repeated) {
      if (password === '') return 'Nouveau mot de passe\u00a0: saisissez un mot de passe.';
      if (password !== repeated) return 'Les deux mots de passe saisis sont différents.';
      if (password === account.password)
        return 'Choisissez un mot de passe différent du précédent.';
      personal.set(account, password);
      return undefined;
    },
  };
}

function unmask(loginId: string): string | undefined {
  return loginId === maskedLoginId ? sampleAccounts[0]?.loginId : loginId;
}

function refused(blockedFor: number): LogInResult {
  const message =
    blockedFor > 0
      ? `Suite à 5 échecs de connexion, votre compte est bloqué. Réessayez dans ${sayDuration(blockedFor)}.`
      : 'Identifiant ou mot de passe invalide.';
  return { accepted: false, message };
}
