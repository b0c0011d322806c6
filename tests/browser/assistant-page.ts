import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { applicationPath } from '../portal/frame.ts';
import { type Portal, startPortal } from '../portal/portal.ts';
import { tenMinutes } from '../portal/rules/lock.ts';
import { findShown, type Shown } from './harness/displayed.ts';
import { launch } from './harness/launch.ts';
import type { BrowserName, Session } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';

/** Pages of the portal, by their path: with hash routes, a list of five tenants without a log-in. */
export const logInPath = `${applicationPath}#/connexion`;
export const rentsPath = `${applicationPath}?n=5#/locataires`;

/** What the tests of one file share: the stand-in portal, and a browser with the built extension. */
export interface Stage {
  readonly portal: Portal;
  readonly session: Session;
}

/** The folder of the build for a browser, as it is shipped. */
export function builtExtension(browser: BrowserName): string {
  return fileURLToPath(new URL(`../../dist/${browser}`, import.meta.url));
}

/**
 * Starts portal and browser before the tests of the surrounding `describe`, and ends them after.
 * With consent given on the welcome page, unless `consent` is false; `lockMs`: how long the portal
 * blocks an account. To be used inside of tests.
 */
export function useStage(
  browser: BrowserName,
  { consent = true, lockMs = tenMinutes } = {},
): Stage {
  let portal: Portal | undefined;
  let session: Session | undefined;
  beforeAll(async () => {
    portal = await startPortal({ lockMs });
    session = await launch({ browser, extension: builtExtension(browser), portal });
    if (consent) await giveConsent(session);
  });
  afterAll(async () => {
    await session?.close();
    await portal?.close();
  });
  return {
    get portal() {
      if (portal === undefined) throw new Error('The portal has not started.');
      return portal;
    },
    get session() {
      if (session === undefined) throw new Error('The browser has not started.');
      return session;
    },
  };
}

/** Clicks the button of the welcome page, and waits until the page says that the assistant is on. */
export async function giveConsent(session: Session): Promise<void> {
  const page = await session.welcomePage();
  await page.bringToFront();
  await page.click('button');
  await waitFor(
    'the page to say that the assistant is on',
    () => page.$eval('[role="status"]', (status) => status.textContent ?? ''),
    (text) => text.includes('est en marche'),
  );
}

/** Opens a page of the portal in a new tab, and waits until its content stands there. */
export async function openPortal({ portal, session }: Stage, path: string): Promise<Page> {
  const page = await session.newPage(portal.origin + path);
  await page.waitForSelector('main h1');
  return page;
}

/** The flags that stand open on the page now. */
export async function openFlags(session: Session, page: Page): Promise<Shown[]> {
  return findShown(await session.readDisplayed(page), 'group', 'Signalement');
}

/** How many elements of ours the page has: one at most, and none without a finding. */
export async function countHosts(page: Page): Promise<number> {
  return page.$$eval('[data-assistant-bailleur]', ({ length }) => length);
}

export { clickInFlag, seeFlag } from '../../scripts/start/guided-tour/flag.ts';
export {
  expectValue,
  firstRentField,
  loginIdField,
  mainButton,
  passwordField,
} from '../../scripts/start/guided-tour/portal-page.ts';
