import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openPortal, useStage } from './assistant-page.ts';
import {
  forgetAttempts,
  letPass,
  readKept,
  seeFailures,
  seeTabAccount,
  setLimits,
} from './attempts-page.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import {
  angularLogIn,
  applicationLogIn,
  formlessLogIn,
  type LogInForm,
  plainLogIn,
  reactLogIn,
} from './portal-forms.ts';

/** What comes faster is no new attempt, in ms: each tab is a little slower, in a pace of its own. */
const paces = [1020, 1045, 1070, 1095];
/** The background is killed when so many log-ins have reached the portal. */
const moments = [1, 3, 4, 6, 8, 9, 11, 13, 14, 17];

interface Tab {
  readonly page: Page;
  readonly form: LogInForm;
  /** The keyed hash of the id that stands there. */
  readonly account: string;
  readonly pace: number;
}

// The portal blocks nobody here, so that every attempt ends as a failure.
describe.each(browserNames)('attempts in four tabs of %s at once', (browser) => {
  const stage = useStage(browser, { lockMs: 0 });
  const tabs: Tab[] = [];
  afterEach(async () => {
    for (const { page } of tabs.splice(0)) await page.close();
    stage.portal.reset();
    await forgetAttempts(await stage.session.welcomePage());
  });

  it('are 100, where there are 25 in each', async () => {
    await open(applicationLogIn, plainLogIn, reactLogIn, angularLogIn);
    await Promise.all(tabs.map((tab) => sendAll(tab, 25)));
    await seeExactly(25);
  }, 120_000);

  // Not where each attempt ends its page: from there nothing can be told again.
  it('are each counted, though the background is killed ten times among them', async () => {
    await open(applicationLogIn, formlessLogIn, reactLogIn, angularLogIn);
    const sending = Promise.all(tabs.map((tab) => sendAll(tab, 5)));
    for (const moment of moments) {
      await waitFor(
        `${moment} log-ins to reach the portal`,
        () => stage.portal.submissions.length,
        (length) => length >= moment,
      );
      await stage.session.killBackground();
    }
    await sending;
    await seeExactly(5);
  });

  /** Opens log-ins and types an id there. */
  async function open(...forms: readonly LogInForm[]): Promise<void> {
    const desk = await stage.session.welcomePage();
    await setLimits(desk, { failuresBeforeLock: 200 });
    for (const [place, form] of forms.entries()) {
      const page = await openPortal(stage, form.path);
      await page.focus(form.loginId);
      const loginId = `LOG01234${place}A`;
      await page.keyboard.type(loginId);
      const account = await seeTabAccount(desk, await stage.session.tabId(page), loginId);
      tabs.push({ page, form, account, pace: paces[place] ?? 0 });
    }
  }

  /** Sends wrong passwords, one after the other. */
  async function sendAll({ page, form, account, pace }: Tab, count: number): Promise<void> {
    const desk = await stage.session.welcomePage();
    let lastAt = 0;
    for (let sent = 1; sent <= count; sent++) {
      const wrong = `${pace}-${sent}`;
      await letPass(lastAt, pace);
      await select(page, form.password);
      await page.keyboard.type(wrong);
      lastAt = Date.now();
      await page.keyboard.press('Enter');
      await waitFor(
        `the portal to get « ${wrong} »`,
        () => stage.portal.submissions,
        (all) => all.some((each) => 'password' in each && each.password === wrong),
      );
      // A new page is there when it has told how the attempt of the page before ended.
      if (form === plainLogIn) await seeFailures(desk, account, sent);
    }
    await letPass(lastAt, pace);
    // Applications that leave the same refusal as it stands answer only whoever goes on.
    await select(page, form.password);
    await page.keyboard.type('x');
    await seeFailures(desk, account, count);
  }

  /** So many in each tab. */
  async function seeExactly(each: number): Promise<void> {
    const { accounts } = await readKept(await stage.session.welcomePage());
    const kept = tabs.map(({ account }) => accounts[account]?.ledger.attempts ?? []);
    expect(kept.map(({ length }) => length)).toEqual(tabs.map(() => each));
    expect(new Set(kept.flat().map(({ id }) => id)).size).toBe(tabs.length * each);
    expect(new Set(kept.flat().map(({ end }) => end?.kind))).toEqual(new Set(['failed']));
    expect(stage.portal.submissions).toHaveLength(tabs.length * each);
  }
});

async function select(page: Page, field: string): Promise<void> {
  await page.$eval(field, (found) => {
    if (found instanceof HTMLInputElement) found.select();
  });
}
