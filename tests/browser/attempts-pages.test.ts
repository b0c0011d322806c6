import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { builtExtension, openPortal, useStage } from './assistant-page.ts';
import {
  forgetAttempts,
  letPass,
  openDesk,
  readKept,
  seeFailures,
  seeTabAccount,
  sendLogIn,
} from './attempts-page.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { plainLogIn, reactLogIn } from './portal-forms.ts';

const loginId = 'LOG012345A';
const wrong = { loginId, password: 'faux' };

describe.each(browserNames)('attempts in %s', (browser) => {
  const stage = useStage(browser, { lockMs: 0 });
  const pages: Page[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  async function open(path: string): Promise<Page> {
    const page = await openPortal(stage, path);
    pages.push(page);
    return page;
  }

  it('are counted once each on a page that comes back as it was left', async () => {
    const { session } = stage;
    const desk = await session.welcomePage();
    const page = await open(plainLogIn.path);
    await page.type(plainLogIn.loginId, loginId);
    const account = await seeTabAccount(desk, await session.tabId(page), loginId);
    await page.click('a[href*="identifiant-perdu"]');
    await page.waitForSelector('input[name$=":num"]');
    await comesBack(page);
    await sendLogIn(stage, page, plainLogIn, wrong);
    await seeFailures(desk, account, 1);
    await comesBack(page);
    await sendLogIn(stage, page, plainLogIn, wrong);
    await seeFailures(desk, account, 2);
    await comesBack(page);
    await seeFailures(desk, account, 2);
    expect((await readKept(desk)).accounts[account]?.ledger.attempts).toHaveLength(2);
    await forgetAttempts(desk);
  });

  it('are neither lost nor counted twice where the extension is updated with the page open', async () => {
    const { session } = stage;
    const before = await session.welcomePage();
    const page = await open(reactLogIn.path);
    await page.type(reactLogIn.loginId, loginId);
    const tabId = await session.tabId(page);
    const account = await seeTabAccount(before, tabId, loginId);
    await sendLogIn(stage, page, reactLogIn, wrong);
    await seeFailures(before, account, 1);
    // React leaves the same refusal as it stands: the end of this one is open.
    await sendLogIn(stage, page, reactLogIn, wrong);
    await seeKept(before, account, 2);
    await session.browser.installExtension(builtExtension(browser));
    const desk = await openDesk(session);
    // The new script finds what stands in the log-in.
    await seeTabAccount(desk, tabId, loginId);
    await sendLogIn(stage, page, reactLogIn, wrong);
    const sentAt = Date.now();
    await seeKept(desk, account, 3);
    await letPass(sentAt, 1000);
    await page.type(reactLogIn.password, 'x');
    await waitFor(
      'two failures, and one attempt whose end nobody saw',
      async () => (await readKept(desk)).accounts[account]?.ledger.attempts ?? [],
      (attempts) =>
        attempts
          .map(({ end }) => end?.kind ?? 'open')
          .toSorted()
          .join() === 'failed,failed,open',
    );
  });

  /** The page before, in Chromium and Firefox as it was left, where they can. */
  async function comesBack(page: Page): Promise<void> {
    await page.evaluate(() => {
      Reflect.set(document, 'isLeft', true);
      history.back();
    });
    await waitFor(
      'the page before',
      () => page.evaluate(() => !Reflect.has(document, 'isLeft') && document.readyState),
      (state) => state === 'complete',
    );
  }

  async function seeKept(desk: Page, account: string, count: number): Promise<void> {
    await waitFor(
      `${count} attempts to be kept`,
      async () => (await readKept(desk)).accounts[account]?.ledger.attempts,
      (attempts) => attempts.length === count,
    );
  }
});
