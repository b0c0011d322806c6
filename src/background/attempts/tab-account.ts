import * as v from 'valibot';
import { accountHash } from '../../browser/attempt-shapes.ts';
import { browser } from '../../browser/door.ts';

/** The account that each tab is about, until the browser closes. */

/** Keeps which account a tab is about now. */
export async function keepTabAccount(tabId: number, account: string): Promise<void> {
  if ((await readTabAccount(tabId)) === account) return;
  // Without it the popup shows every account, which is better than none.
  await browser.storage.session.set({ [key(tabId)]: account }).catch(() => {});
}

/** Which account a tab is about; undefined if none was typed there. */
export async function readTabAccount(tabId: number): Promise<string | undefined> {
  try {
    const account: unknown = (await browser.storage.session.get(key(tabId)))[key(tabId)];
    return v.is(accountHash, account) ? account : undefined;
  } catch {
    return undefined;
  }
}

/** The tab was closed. */
export async function forgetTabAccount(tabId: number): Promise<void> {
  await browser.storage.session.remove([key(tabId)]);
}

function key(tabId: number): string {
  return `account:${tabId}`;
}
