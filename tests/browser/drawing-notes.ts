import type { Page } from 'puppeteer-core';

const key = 'drawnAt';

/** Notes from now on where the page is whenever the assistant draws on it, beyond page loads, too. */
export async function noteDrawing(page: Page): Promise<void> {
  await page.evaluate((name) => {
    sessionStorage.setItem(name, '');
    const isOurs = (node: Node) =>
      node instanceof Element && node.matches('[data-assistant-bailleur]');
    new MutationObserver((changes) => {
      if (!changes.some(({ addedNodes }) => [...addedNodes].some(isOurs))) return;
      sessionStorage.setItem(name, `${sessionStorage.getItem(name)} ${location.href}`);
    }).observe(document.body, { childList: true });
  }, key);
}

/** The addresses noted so far, as one text. */
export function drawnAt(page: Page): Promise<string> {
  return page.evaluate((name) => {
    const notes = sessionStorage.getItem(name);
    if (notes === null) throw new Error('Nobody has asked for notes.');
    return notes;
  }, key);
}
