import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openPortal, useStage } from './assistant-page.ts';
import {
  forgetAttempts,
  readKept,
  seeFailures,
  seeTabAccount,
  sendLogIn,
} from './attempts-page.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { applicationLogIn, type LogInForm, lostForms, plainLogIn } from './portal-forms.ts';

const loginId = 'LOG012345A';
const password = 'faux';

/** How scripts of a page send a log-in. */
const byScript: readonly {
  readonly way: string;
  readonly sends: boolean;
  readonly send: (form: LogInForm) => void;
}[] = [
  {
    way: 'a click that a script makes',
    sends: true,
    send({ submit }) {
      const button = document.querySelector(submit);
      if (button instanceof HTMLElement) button.click();
    },
  },
  {
    way: 'a click that a script plays',
    sends: true,
    send({ submit }) {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      document.querySelector(submit)?.dispatchEvent(event);
    },
  },
  {
    way: 'a form that a script sends',
    sends: true,
    send({ password: field }) {
      const input = document.querySelector(field);
      if (input instanceof HTMLInputElement) input.form?.requestSubmit();
    },
  },
  {
    way: 'an Enter that a script plays',
    sends: false,
    send({ password: field }) {
      for (const type of ['keydown', 'keypress', 'keyup']) {
        const event = new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true });
        document.querySelector(field)?.dispatchEvent(event);
      }
    },
  },
];

const wrongForms = lostForms.filter(({ kind }) => kind === 'plain HTML' || kind === 'React');
const ways = [
  ...byScript.map((each) => ({ form: applicationLogIn, ...each })),
  // A page that comes next is no answer to an attempt either.
  ...byScript.slice(2, 3).map((each) => ({ form: plainLogIn, ...each })),
];

describe.each(browserNames)('no attempt in %s', (browser) => {
  const stage = useStage(browser, { lockMs: 0 });
  const pages: Page[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    await forgetAttempts(await stage.session.welcomePage());
    stage.portal.reset();
  });

  it.each(ways)('is $way: $form.kind', async ({ form, sends, send }) => {
    const { page, account } = await openFilledIn(form);
    await page.evaluate(send, form);
    if (sends) await seeSubmissions(1);
    await seeOneAttempt(page, form, account);
  });

  it('is a wrong captcha beside a log-in', async () => {
    const { page, account } = await openFilledIn(applicationLogIn);
    await page.evaluate(() => {
      const send = globalThis.fetch;
      globalThis.fetch = async () => {
        globalThis.fetch = send;
        return Response.json({ message: 'Le code de sécurité est incorrect.' }, { status: 400 });
      };
    });
    await page.keyboard.press('Enter');
    const desk = await stage.session.welcomePage();
    await waitFor(
      'the attempt to be taken back',
      async () => (await readKept(desk)).accounts[account]?.ledger.attempts ?? [],
      ([attempt]) => attempt?.end?.kind === 'withdrawn',
    );
    await seeFailures(desk, account, 0);
  });

  it.each(wrongForms)('is a "lost" form that is refused: $kind', async (form) => {
    const page = await openPortal(stage, form.path);
    pages.push(page);
    await page.type(form.userNumber, '07802700750001');
    await page.type(form.captcha, 'faux');
    await page.keyboard.press('Enter');
    await seeSubmissions(1);
    await page.waitForSelector('.notice');
    await page.goto(stage.portal.origin + applicationLogIn.path);
    await page.waitForSelector(applicationLogIn.password);
    const desk = await stage.session.welcomePage();
    await page.type(applicationLogIn.loginId, loginId);
    const account = await seeTabAccount(desk, await stage.session.tabId(page), loginId);
    await seeOneAttempt(page, applicationLogIn, account);
  });

  async function openFilledIn(form: LogInForm): Promise<{ page: Page; account: string }> {
    const page = await openPortal(stage, form.path);
    pages.push(page);
    await page.type(form.loginId, loginId);
    await page.type(form.password, password);
    const desk = await stage.session.welcomePage();
    const account = await seeTabAccount(desk, await stage.session.tabId(page), loginId);
    return { page, account };
  }

  async function seeSubmissions(count: number): Promise<void> {
    await waitFor(
      'the portal to get it',
      () => stage.portal.submissions.length,
      (length) => length === count,
    );
  }

  /** What is sent by hand afterwards is the only attempt: it would have been counted second. */
  async function seeOneAttempt(page: Page, form: LogInForm, account: string): Promise<void> {
    const desk = await stage.session.welcomePage();
    const before = Date.now();
    await sendLogIn(stage, page, form, { loginId, password });
    await seeFailures(desk, account, 1);
    const { accounts } = await readKept(desk);
    const kept = Object.values(accounts).flatMap(({ ledger }) => ledger.attempts);
    expect(kept.map(({ at }) => at > before)).toEqual([true]);
  }
});
