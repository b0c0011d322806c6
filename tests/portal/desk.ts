import type { Writing } from './rules/amount.ts';
import { createCaptchas } from './rules/captchas.ts';
import { createLock } from './rules/lock.ts';
import { createAccounts, type LogInResult, type Session } from './rules/log-in.ts';
import { refuseCaptcha, refuseEmail, refuseUserNumber } from './rules/lost.ts';
import { createRents, type Rent, type RentError } from './rules/rents.ts';
import { openList, type SampleList } from './sample-data.ts';
import type { Submission } from './submission.ts';
import { findTenant, type Tenant } from './tenants.ts';

/** `now` in ms; `random(limit)` a whole number from 0 to below the limit. */
export interface DeskOptions {
  readonly now: () => number;
  readonly random: (limit: number) => number;
  readonly lockMs: number;
}

export type Desk = ReturnType<typeof createDesk>;

/**
 * The portal's back office: what every page asks, whatever its markup. It applies the rules and
 * keeps what came in as `submissions`, before any cleaning. Messages are French, '' never.
 */
export function createDesk({ now, random, lockMs }: DeskOptions) {
  const accounts = createAccounts(createLock(now, lockMs));
  const captchas = createCaptchas(random);
  const rents = createRents(() => julyYear(now()));
  const submissions: Submission[] = [];

  return {
    submissions,
    issueCaptcha: captchas.issue,
    savedRent: rents.saved,
    /** The year of the July that is being declared. */
    year: () => julyYear(now()),

    logIn(loginId: string, password: string): LogInResult {
      const result = accounts.logIn(loginId, password);
      submissions.push({ kind: 'log-in', loginId, password, accepted: result.accepted });
      return result;
    },

    /** Returns why it was refused, or undefined. So do the next two. */
    requestLoginId(userNumber: string, captcha: string, token: string): string | undefined {
      const wrong = refuseUserNumber(userNumber) ?? refuseCaptcha(captcha, captchas.redeem(token));
      submissions.push({
        kind: 'lost-login-id',
        userNumber,
        captcha,
        accepted: wrong === undefined,
      });
      return wrong;
    },

    requestPassword(email: string, code: string, token: string): string | undefined {
      const wrong = refuseEmail(email) ?? refuseCaptcha(code, captchas.redeem(token));
      submissions.push({ kind: 'lost-password', email, code, accepted: wrong === undefined });
      return wrong;
    },

    choosePassword(
      session: Session | undefined,
      password: string,
      repeated: string,
    ): string | undefined {
      const wrong =
        session === undefined
          ? 'Connectez-vous d’abord avec votre mot de passe provisoire.'
          : accounts.choosePassword(session.account, password, repeated);
      submissions.push({ kind: 'new-password', password, repeated, accepted: wrong === undefined });
      return wrong;
    },

    /** Saves the rents that are not empty; all or none. */
    saveRents(session: Session | undefined, sent: readonly Rent[], writing: Writing): RentError[] {
      const filled = sent.filter(({ amount }) => amount !== '');
      const errors = rents.save(filled, writing, (id) => findOpenTenant(session, id));
      submissions.push({ kind: 'rents', rents: sent, accepted: errors.length === 0 });
      return errors;
    },
  };
}

/** A tenant of the list that the session has open, or of the one that is open to all. */
export function findOpenTenant(session: Session | undefined, id: string): Tenant | undefined {
  const lists: readonly (SampleList | undefined)[] = [openList, session?.list];
  return lists
    .map((list) => (list === undefined ? undefined : findTenant(list, id)))
    .find((tenant) => tenant !== undefined);
}

/** From July on this year's July is declared, before that still last year's. */
function julyYear(now: number): number {
  const date = new Date(now);
  return date.getMonth() >= 6 ? date.getFullYear() : date.getFullYear() - 1;
}
