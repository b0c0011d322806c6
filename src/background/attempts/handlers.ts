import { browser } from '../../browser/door.ts';
import type { Answers, RequestOf } from '../../browser/requests.ts';
import { readSettings } from '../../browser/stored.ts';
import type { Frame } from '../frame.ts';
import {
  accountAttempts,
  allAccounts,
  keepName,
  keepPasswordOrigin,
  reportAttempt,
} from './account-attempts.ts';
import { accountKey } from './attempt-store.ts';
import { keepTabAccount, readTabAccount } from './tab-account.ts';

type ContentRequest = 'accountKey' | 'reportAttempt' | 'attempts' | 'passwordOrigin';
type PageRequest = 'attemptsHere' | 'correctAttempts' | 'nameAccount' | 'passwordOrigin';

const done = { ok: true } as const;

/** What a content script may ask for about attempts. It can add to a count, never reset one. */
export const contentAttemptHandlers: {
  [Kind in ContentRequest]: (request: RequestOf<Kind>, frame: Frame) => Promise<Answers[Kind]>;
} = {
  async accountKey(_, { isPrivate }) {
    return { key: await accountKey(isPrivate) };
  },

  async reportAttempt({ account, event }, { tabId, isPrivate }) {
    // A page that was put aside when the assistant was switched off may not know it yet. Where the
    // settings can't be read, nothing is known to have been stored either.
    if ((await readSettings()).enabled === false) return done;
    await keepTabAccount(tabId, account);
    await reportAttempt({ account, isPrivate }, event);
    return done;
  },

  async attempts({ account }, { tabId, isPrivate }) {
    await keepTabAccount(tabId, account);
    return accountAttempts({ account, isPrivate });
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
