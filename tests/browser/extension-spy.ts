import type { Page } from 'puppeteer-core';

/** Every page of an extension hears what its scripts tell the background. */
export async function listenToMessages(page: Page): Promise<void> {
  await page.evaluate(() => {
    const messages: unknown[] = [];
    Reflect.set(globalThis, 'messages', messages);
    chrome?.runtime.onMessage.addListener((message: unknown): undefined => {
      messages.push(message);
    });
  });
}

/** The messages since then, as text. */
export function heard(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'messages')));
}

/** All that an extension can keep, as text. */
export function kept(page: Page): Promise<string> {
  return page.evaluate(async () =>
    JSON.stringify({
      local: await chrome?.storage.local.get(null),
      session: await chrome?.storage.session.get(null),
      ofPages: [{ ...localStorage }, { ...sessionStorage }],
      databases: await indexedDB.databases(),
    }),
  );
}
