import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashAccount } from '../../src/browser/account-hash.ts';
import { openPortal, useStage } from './assistant-page.ts';
import {
  askBackground,
  readKept,
  readStored,
  seeNoOpenAttempt,
  seeNotice,
  seeStandingIn,
  seeTabAccount,
  sendLogIn,
  shiftTimes,
  standingIn,
  writeStored,
} from './attempts-page.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { seeText } from './popup-page.ts';
import { applicationLogIn } from './portal-forms.ts';

const hour = 3_600_000;
const day = 24 * hour;
const loginId = 'LOG012345A';

type Kept = Readonly<Record<string, unknown>>;

/** What may stand in the place of what was kept. */
const wrecks: readonly (readonly [string, (kept: Kept) => unknown])[] = [
  ['nothing', () => undefined],
  ['null', () => null],
  ['a number', () => 7],
  ['a text', () => 'texte'],
  ['a list', () => []],
  ['no key', ({ accounts, seenAt }) => ({ accounts, seenAt })],
  ['a wrong key', (kept) => ({ ...kept, key: 'une clé' })],
  ['a wrong time', (kept) => ({ ...kept, seenAt: 'hier' })],
  ['a list of accounts', (kept) => ({ ...kept, accounts: [] })],
  ['attempts of wrong types', (kept) => replaceIn(kept, '"end"', '"fin"')],
];

describe.each(browserNames)('three failures that are kept in %s', (browser) => {
  const stage = useStage(browser, { lockMs: 0 });
  let desk: Page;
  let page: Page;
  let tabId: number;
  let account: string;
  let key: string;

  beforeAll(async () => {
    desk = await stage.session.welcomePage();
    key = (await readKept(desk)).key;
    page = await openPortal(stage, applicationLogIn.path);
    await page.type(applicationLogIn.loginId, loginId);
    tabId = await stage.session.tabId(page);
    account = await seeTabAccount(desk, tabId, loginId);
  });

  beforeEach(async () => {
    // The background may still be writing down that something was lost.
    await waitFor(
      'nothing to be kept',
      async () => {
        await writeStored(desk, { key, seenAt: Date.now(), accounts: {} });
        return standingIn(desk, tabId);
      },
      ({ kind }) => kind === 'counting',
    );
    for (let failures = 0; failures < 3; failures++) await addFailure();
    await seeStandingIn(desk, tabId, { kind: 'counting', failures: 3, triesLeft: 2 });
  });

  it.each([hour, day])('are unknown once the clock was set back by %i ms', async (back) => {
    await shiftTimes(desk, back);
    await seeStandingIn(desk, tabId, { kind: 'unknown' });
  });

  it('are the same an hour later', async () => {
    await shiftTimes(desk, -hour);
    await seeStandingIn(desk, tabId, { kind: 'counting', failures: 3, triesLeft: 2 });
  });

  it.each([hour, day])(
    'are unknown once the clock was set forward by %i ms, and right again',
    async (forward) => {
      await shiftTimes(desk, -forward);
      // Something is told meanwhile.
      await addFailure();
      await shiftTimes(desk, forward);
      await seeStandingIn(desk, tabId, { kind: 'unknown' });
    },
  );

  it.each(wrecks)('are unknown where %s is found instead', async (_, wreck) => {
    await writeStored(desk, wreck(await readStored(desk)));
    await seeStandingIn(desk, tabId, { kind: 'unknown' });
  });

  // Firefox knows no limit here; what a storage that refuses comes to is tested without a browser too.
  it.runIf(browser === 'chrome')(
    'are unknown while the storage is full, and exact as soon as it is not',
    async () => {
      await fillStorage(desk);
      await sendLogIn(stage, page, applicationLogIn, { loginId, password: 'faux' });
      await seeStandingIn(desk, tabId, { kind: 'unknown' });
      await seeNotice(stage.session, page, 'inconnu');
      await emptyStorage(desk);
      await seeNoOpenAttempt(desk, tabId);
      await seeStandingIn(desk, tabId, { kind: 'counting', failures: 4, triesLeft: 1 });
    },
  );

  it('are unknown on the page and in the popup where they were lost', async () => {
    await writeStored(desk, 'texte');
    await sendLogIn(stage, page, applicationLogIn, { loginId, password: 'faux' });
    await seeNotice(stage.session, page, 'inconnu');
    // Under the new key, which all other tabs count by.
    const renewed = await hashAccount((await readKept(desk)).key, loginId);
    expect(renewed).not.toBe(account);
    await waitFor(
      'the failure to be counted',
      () => readKept(desk),
      ({ accounts }) => accounts[renewed]?.ledger.attempts.length === 1,
    );
    const popup = await stage.session.openPopup(page);
    await seeText(popup, 'main', 'inconnu');
    await popup.close();
  });

  /** As the user says that there was one more. */
  async function addFailure(): Promise<void> {
    const event = { kind: 'elsewhere', attempt: randomUUID(), at: Date.now() };
    await askBackground(desk, { kind: 'correctAttempts', tabId, account, event });
  }
});

function replaceIn(kept: Kept, old: string, by: string): unknown {
  return JSON.parse(JSON.stringify(kept).replace(old, by));
}

/** Puts something else into the storage until it takes no more. */
async function fillStorage(desk: Page): Promise<void> {
  await desk.evaluate(async () => {
    for (let size = 2 ** 23; size >= 1; size /= 2) {
      const filling = { [`filling ${size}`]: 'x'.repeat(size) };
      await chrome?.storage.local.set(filling).catch(() => {});
    }
  });
}

async function emptyStorage(desk: Page): Promise<void> {
  await desk.evaluate(async () => {
    const keys = Object.keys((await chrome?.storage.local.get(null)) ?? {});
    await chrome?.storage.local.remove(keys.filter((key) => key.startsWith('filling')));
  });
}
