import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../portal/portal.ts';
import { samples } from '../portal/sample-data.ts';
import { builtExtension, giveConsent, openPortal } from './assistant-page.ts';
import {
  knownAccounts,
  seeBadge,
  seeFailures,
  seeNotice,
  seeTabAccount,
  sendLogIn,
  setLimits,
} from './attempts-page.ts';
import { launch } from './harness/launch.ts';
import { createProfile, type Profile } from './harness/profile.ts';
import { browserNames, type Session } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { seeText } from './popup-page.ts';
import { applicationLogIn } from './portal-forms.ts';

const { loginId } = samples.person;
const lockMinutes = 10;
const blocked = 'Compte bloqué';

// The tests of a browser are one story.
describe.each(browserNames)('a lock in %s', (browser) => {
  let portal: Portal;
  let profile: Profile;
  let session: Session;
  beforeAll(async () => {
    portal = await startPortal();
    profile = createProfile(browser);
    session = await start(false);
    await giveConsent(session);
  });
  afterAll(async () => {
    await session.close();
    profile.remove();
    await portal.close();
  });

  function start(isUsed: boolean): Promise<Session> {
    const { folder } = profile;
    const extension = builtExtension(browser);
    return launch({ browser, extension, portal, profile: { folder, isUsed } });
  }

  it('is shown on the page, in the popup and on the badge', async () => {
    const desk = await session.welcomePage();
    await setLimits(desk, { failuresBeforeLock: 2, lockMinutes });
    const page = await openPortal({ portal, session }, applicationLogIn.path);
    await page.type(applicationLogIn.loginId, loginId);
    const account = await seeTabAccount(desk, await session.tabId(page), loginId);
    await sendLogIn({ portal }, page, applicationLogIn, { loginId, password: 'faux' });
    await seeFailures(desk, account, 1);
    await sendLogIn({ portal }, page, applicationLogIn, { loginId, password: 'encore faux' });
    await seeEverywhere();
  });

  it('is shown there right after a restart, and lasts no longer for it', async () => {
    const before = await lock();
    await session.close();
    session = await start(true);
    await seeEverywhere();
    expect(await lock()).toEqual(before);
    expect(before.until - before.since).toBe(lockMinutes * 60_000);
  });

  it('is over everywhere when its time is', async () => {
    const desk = await session.welcomePage();
    const page = await openPortal({ portal, session }, applicationLogIn.path);
    await seeNotice(session, page, blocked);
    const popup = await session.openPopup(page);
    await page.bringToFront();
    // As if it had begun earlier: it ends in a moment.
    const { since } = await lock();
    await setLimits(desk, {
      failuresBeforeLock: 2,
      lockMinutes: (Date.now() + 3000 - since) / 60_000,
    });
    await waitFor(
      'the lock to be over',
      () => knownAccounts(desk),
      ([known]) => known?.standing.kind === 'counting' && known.standing.failures === 0,
    );
    await seeNotice(session, page, '');
    await seeBadge(desk, '');
    await waitFor(
      'the popup to say no more of it',
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => !text.includes(blocked),
    );
  });

  async function seeEverywhere(): Promise<void> {
    const page = await openPortal({ portal, session }, applicationLogIn.path);
    await seeNotice(session, page, `${blocked}\u00a0: réessayez dans`);
    await seeBadge(await session.welcomePage(), `${lockMinutes}′`);
    const popup = await session.openPopup(page);
    await seeText(popup, 'main', `${blocked} : réessayez dans`);
    await popup.close();
    await page.close();
  }

  async function lock(): Promise<{ readonly since: number; readonly until: number }> {
    const [known] = await knownAccounts(await session.welcomePage());
    if (known?.standing.kind !== 'locked') throw new Error('No account is blocked.');
    const { since, until } = known.standing;
    return { since, until };
  }
});
