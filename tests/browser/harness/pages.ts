import type { Browser, Page } from 'puppeteer-core';
import { waitFor } from './wait-for.ts';

/** The page of the popup for a tab, as the extension's pages are asked for. */
export function popupPath(tabId: number, fragment = ''): string {
  return `src/popup/index.html?tab=${tabId}${fragment}`;
}

/** The page of ours that installing opens. */
export const welcomePath = 'src/welcome/index.html';

/** The size of pages without a window, in CSS pixels. */
export const viewport = { width: 1280, height: 800 };

/** Waits until a tab shows an address that begins so, wholly loaded. */
export function pageAt(browser: Browser, url: string): Promise<Page> {
  return waitFor(`a tab with ${url}`, async () => {
    for (const page of await browser.pages()) {
      // In Firefox the library goes on naming pages of an extension that are closed.
      if (await hasLoaded(page, url).catch(() => false)) return page;
    }
    return undefined;
  });
}

/** Asks the page itself: of extension pages in Firefox the library says "about:blank". */
export async function hasLoaded(page: Page, url: string): Promise<boolean> {
  const [address, state] = await page.evaluate(() => [location.href, document.readyState] as const);
  return address.startsWith(url) && state === 'complete';
}
