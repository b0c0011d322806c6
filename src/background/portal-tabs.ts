import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser/door.ts';

/** The portal's pages, as the manifest names them: the one place where the host stands. */
function portalPatterns(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** True for the address of a page of the portal. */
export function isPortalAddress(url: string): boolean {
  return portalPatterns().some((pattern) => url.startsWith(pattern.replace(/\*$/, '')));
}

/** All open tabs that show the portal. */
export async function portalTabs(): Promise<Tabs.Tab[]> {
  return browser.tabs.query({ url: portalPatterns() });
}

/** True if the tab shows the portal now; false too when the tab is gone. */
export async function isPortalTab(tabId: number): Promise<boolean> {
  return (await portalTabs()).some((tab) => tab.id === tabId);
}

/**
 * Puts the content script into the portal tabs that are already open, since the browser only puts
 * it into pages loaded later. Resolves to false if a tab could not get it and needs a reload.
 */
export async function assistOpenTabs(): Promise<boolean> {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  const tabs = await portalTabs();
  const results = await Promise.allSettled(
    tabs.flatMap(({ id, discarded }) =>
      id === undefined || discarded
        ? []
        : [
            inTime(
              browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files }),
            ),
          ],
    ),
  );
  return results.every(({ status }) => status === 'fulfilled');
}

/** A tab that never finishes loading never answers, in ms: the others must not wait for it. */
const longest = 3000;

/** The popup is open and waits for what a page shows: so long at most, in ms. */
const longestLook = 500;

/** Has the scripts of ours in a tab look at their pages, where nothing was worth it so far. */
export async function lookNow(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  const looking = browser.scripting.executeScript({
    target,
    func: lookFromInside,
    injectImmediately: true,
  });
  await inTime(looking, longestLook).catch(() => {});
}

/** Runs in the page, beside our script: nothing from here is known there. */
function lookFromInside() {
  return globalThis.lookNowForAssistantBailleur?.();
}

async function inTime(work: Promise<unknown>, most = longest): Promise<unknown> {
  const tooLate = new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The tab does not answer')), most);
  });
  return Promise.race([work, tooLate]);
}
