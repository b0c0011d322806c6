import type { Page } from 'puppeteer-core';
import { afterEach, describe, it } from 'vitest';
import { openPortal, seeFlag, useStage } from './assistant-page.ts';
import { browserNames } from './harness/session.ts';
import { logInForms, rentLists } from './portal-forms.ts';

// `open` of other tests asks what the tab shows, which wakes the page: here nobody asks.
describe.each(browserNames)('a page in %s where nobody has done anything yet', (browser) => {
  const stage = useStage(browser);
  const pages: Page[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  it.each(logInForms)('flags an id that is typed at once: $kind', async ({ path, loginId }) => {
    const page = await typesAtOnce(path, loginId, 'LOGO12345A');
    await seeFlag(stage.session, page, 'LOG012345A');
  });

  it.each(logInForms)('flags what is left at once: $kind', async ({ path, loginId, password }) => {
    const page = await typesAtOnce(path, loginId, 'LOG O12345A');
    await page.focus(password);
    await page.keyboard.type('x');
    await page.focus(loginId);
    await seeFlag(stage.session, page, 'LOG012345A');
  });

  it.each(rentLists)('flags a rent that is typed at once: $kind', async ({ path, rent }) => {
    const page = await typesAtOnce(path, rent, '612.50');
    await page.keyboard.press('Tab');
    await page.focus(rent);
    await seeFlag(stage.session, page, '612,50');
  });

  async function typesAtOnce(path: string, field: string, text: string): Promise<Page> {
    const page = await openPortal(stage, path);
    pages.push(page);
    await page.waitForSelector(field);
    await page.focus(field);
    await page.keyboard.type(text);
    return page;
  }
});
