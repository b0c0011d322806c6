import { browser } from './door.ts';

/**
 * The tab that a page of the extension is about: the one that `?tab=` names, where the page was
 * opened in a tab of its own; else the one in front. Null where there is none.
 */
export async function currentTabId(): Promise<number | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
