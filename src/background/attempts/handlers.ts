import { browser } from '../../browser/door.ts';
import type { Answers, RequestOf } from '../../browser/requests.ts';
import { readConsent } from '../../browser/stored.ts';
import type { Frame } from '../frame.ts';
import { addTried, triedAmong } from '../tried-readings.ts';
import {
  accountAttempts,
  allAccounts,
  keepName,
  keepPasswordOrigin,
  reportAttempt,
} from './account-attempts.ts';
import { accountKey } from './attempt-store.ts';
import { endOpenAttempt, keepOpenAttempt } from './open-attempts.ts';
import { keepTabAccount, readTabAccount } from './tab-account.ts';

type ContentRequest =
  | 'accountKey'
  | 'beginAttempt'
  | 'reportAttempt'
  | 'attempts'
  | 'tried'
  | 'addTried'
  | 'passwordOrigin';
type PageRequest = 'attemptsHere' | 'correctAttempts' | 'nameAccount' | 'passwordOrigin';

const done = { ok: true } as const;

/** What a content script may ask for about attempts. It can add to a count, never reset one. */
export const contentAttemptHandlers: {
  [Kind in ContentRequest]: (request: RequestOf<Kind>, frame: Frame) => Promise<Answers[Kind]>;
} = {
  async accountKey(_, { isPrivate }) {
    return { key: await accountKey(isPrivate) };
  },

  async beginAttempt({ open }, frame) {
    // A page that was put aside when the assistant was switched off may not know it yet.
    if (!(await readConsent())) return done;
    const { attempt, account, at } = open;
    await keepOpenAttempt(frame, open);
    await keepTabAccount(frame.tabId, account);
    const place = { account, isPrivate: frame.isPrivate };
    await reportAttempt(place, { kind: 'submitted', attempt, at });
    return done;
  },

  async reportAttempt({ account, event }, frame) {
    if (!(await readConsent())) return done;
    await keepTabAccount(frame.tabId, account);
    await reportAttempt({ account, isPrivate: frame.isPrivate }, event);
    await endOpenAttempt(frame, event.attempt);
    return done;
  },

  async attempts({ account }, { tabId, isPrivate }) {
    if (account !== null) {
      await keepTabAccount(tabId, account);
      return accountAttempts({ account, isPrivate });
    }
    const known = await allAccounts(isPrivate);
    const here = await readTabAccount(tabId);
    return (
      known.find((each) => each.account === here) ??
      known.find(({ standing }) => standing.kind === 'locked') ??
      null
    );
  },

  tried: ({ marks }, { isPrivate }) => triedAmong(marks, isPrivate),

  async addTried({ mark }, { isPrivate }) {
    if (await readConsent()) await addTried(mark, isPrivate);
    return done;
  },

  async passwordOrigin({ account, origin }, { isPrivate }) {
    await keepPasswordOrigin({ account, isPrivate }, origin);
    return done;
  },
};

/** What a page of the extension may ask for about attempts. */
export const pageAttemptHandlers: {
  [Kind in PageRequest]: (request: RequestOf<Kind>) => Promise<Answers[Kind]>;
} = {
  async attemptsHere({ tabId }) {
    const isPrivate = await isPrivateTab(tabId);
    const here = tabId === null ? undefined : await readTabAccount(tabId);
    const known = await allAccounts(isPrivate);
    return {
      here: here === undefined ? null : await accountAttempts({ account: here, isPrivate }),
      others: known.filter(({ account }) => account !== here),
    };
  },

  async correctAttempts({ tabId, account, event }) {
    await reportAttempt({ account, isPrivate: await isPrivateTab(tabId) }, event);
    return done;
  },

  async nameAccount({ tabId, account, name }) {
    await keepName({ account, isPrivate: await isPrivateTab(tabId) }, name);
    return done;
  },

  async passwordOrigin({ tabId = null, account, origin }) {
    await keepPasswordOrigin({ account, isPrivate: await isPrivateTab(tabId) }, origin);
    return done;
  },
};

/** A tab that is gone leaves nothing to be kept lastingly: nobody can say any more what it was. */
async function isPrivateTab(tabId: number | null): Promise<boolean> {
  if (tabId === null) return false;
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return true;
  }
}
