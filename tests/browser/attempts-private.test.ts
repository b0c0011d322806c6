import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../portal/portal.ts';
import { builtExtension, giveConsent } from './assistant-page.ts';
import { attemptsIn, readKept, readSession, seeStandingIn, sendLogIn } from './attempts-page.ts';
import { launch } from './harness/launch.ts';
import { browserNames, type Session } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { applicationLogIn } from './portal-forms.ts';

const log = { loginId: 'LOG012345A', password: 'faux' };

interface PrivateWindow {
  readonly page: Page;
  readonly windowId: number;
  readonly tabId: number;
}

const created = v.object({ id: v.number(), tabs: v.tuple([v.object({ id: v.number() })]) });

// The tests of a browser are one story.
describe.each(browserNames)('attempts in private windows of %s', (browser) => {
  let portal: Portal;
  let session: Session;
  let desk: Page;
  const windows: PrivateWindow[] = [];
  beforeAll(async () => {
    portal = await startPortal();
    const extension = builtExtension(browser);
    session = await launch({ browser, extension, portal, privateWindows: true });
    await giveConsent(session);
    desk = await session.welcomePage();
  });
  afterAll(async () => {
    await session.close();
    await portal.close();
  });

  it('are counted, in the memory of the browser alone', async () => {
    for (const failures of [1, 2]) {
      const { page, tabId } = await openPrivately();
      await sendLogIn({ portal }, page, applicationLogIn, log);
      await seeStandingIn(desk, tabId, { kind: 'counting', failures });
    }
    expect(attemptsIn(await readKept(desk))).toEqual([]);
    expect(await readSession(desk)).toHaveProperty('attempts');
  });

  it('stay until the last of these windows is closed, and not longer', async () => {
    const [first, last] = windows;
    if (first === undefined || last === undefined) throw new Error('No windows are open.');
    await close(first);
    await seeStandingIn(desk, last.tabId, { kind: 'counting', failures: 2 });
    await close(last);
    await waitFor(
      'all to be forgotten',
      () => readSession(desk),
      (kept) => JSON.stringify(Object.keys(kept)) === '[]',
    );
    expect(attemptsIn(await readKept(desk))).toEqual([]);
  });

  async function openPrivately(): Promise<PrivateWindow> {
    const before = new Set(await session.browser.pages());
    const opened: unknown = await desk.evaluate(() =>
      chrome?.windows.create({ incognito: true, url: 'about:blank' }),
    );
    const page = await waitFor('the private window', async () =>
      (await session.browser.pages()).find((each) => !before.has(each)),
    );
    await page.goto(portal.origin + applicationLogIn.path);
    await page.waitForSelector(applicationLogIn.password);
    const { id, tabs } = v.parse(created, opened);
    const privateWindow = { page, windowId: id, tabId: tabs[0].id };
    windows.push(privateWindow);
    return privateWindow;
  }

  async function close({ windowId }: PrivateWindow): Promise<void> {
    await desk.evaluate((id) => chrome?.windows.remove(id), windowId);
  }
});
