import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { iconTitles } from '../../src/advice/texts/icon.ts';
import { popupTexts } from '../../src/advice/texts/popup.ts';
import { otherHost } from '../portal/portal.ts';
import {
  builtExtension,
  countHosts,
  giveConsent,
  logInPath,
  loginIdField,
  openFlags,
  openPortal,
  seeFlag,
  useStage,
} from './assistant-page.ts';
import { findShown } from './harness/displayed.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { clickNamed, numberEntry, seeText } from './popup-page.ts';

const mistyped = 'LOGO12345A';

// The tests of a browser are one story: what one of them did, the next one finds.
/** What stands there from the installation on: a random key, and no account. */
const none = {
  key: expect.stringMatching(/^[0-9a-f]{64}$/),
  seenAt: expect.any(Number),
  accounts: {},
};

describe.each(browserNames)('consent in %s', (browser) => {
  const stage = useStage(browser, { consent: false });
  let portalPage: Page;
  let popup: Page;

  beforeAll(async () => {
    portalPage = await openPortal(stage, logInPath);
    await watchForHosts(portalPage);
    popup = await stage.session.openPopup(portalPage);
  });

  it('is waited for: until then nothing typed is read, kept or flagged', async () => {
    await typeAndLeave(portalPage);
    expect(await stored()).toEqual({ local: { attempts: none }, session: {} });
    await sayOfTab('waiting');
    await seeText(popup, 'main', popupTexts.states['waiting-for-consent'].title);
    expect(await hostsSeen(portalPage)).toBe(0);
  });

  it('is not needed for the cards and the number box', async () => {
    await popup.bringToFront();
    await popup.click('#fiche-5 summary');
    await seeText(popup, 'main', 'Regardez le caractère juste après LOG');
    await popup.type(numberEntry, '07802700750001');
    await seeText(popup, 'main', 'Les 14 chiffres y sont.');
    // Of what was typed into the popup itself; of the page nothing.
    expect(await stored()).toEqual({
      local: { attempts: none },
      session: { numberDraft: '078 0270075 0001' },
    });
    expect(await hostsSeen(portalPage)).toBe(0);
  });

  it('puts the assistant to work in the tab that is open already', async () => {
    await giveConsent(stage.session);
    await sayOfTab('flagged');
    await seeText(popup, 'main', popupTexts.states['at-work'].title);
    // What was typed before shows as a marker; the flag opens with the field.
    await portalPage.bringToFront();
    await portalPage.focus(loginIdField);
    await seeFlag(stage.session, portalPage, 'LOG012345A');
    expect(await hostsSeen(portalPage), 'the page was not loaded again').toBeGreaterThan(0);
    expect(await countHosts(portalPage)).toBe(1);
    expect((await stored()).local).toEqual({ settings: { enabled: true }, attempts: none });
  });

  it('is taken back in the popup: flags and element of ours go at once', async () => {
    await clickNamed(popup, popupTexts.switchOff);
    await seeText(popup, 'main', popupTexts.states['switched-off'].title);
    await seeHosts(portalPage, 0);
    await sayOfTab('not-here');
    await watchForHosts(portalPage);
    await typeAndLeave(portalPage);
    await waitFor(
      'what the tab showed to be forgotten',
      async () => (await stored()).session,
      (session) => !Object.keys(session).some((key) => key.startsWith('situation')),
    );
    expect(await hostsSeen(portalPage)).toBe(0);
  });

  it('is given again in the popup', async () => {
    await clickNamed(popup, popupTexts.switchOn);
    await sayOfTab('flagged');
    await typeAndLeave(portalPage);
    await seeFlag(stage.session, portalPage, 'LOG012345A');
  });

  it('holds for the portal alone', async () => {
    const page = await stage.session.newPage(`https://${otherHost}/`);
    await watchForHosts(page);
    await page.type('input[name="login"]', mistyped);
    await page.focus('input[name="password"]');
    // Long enough for the assistant to notice the same on the portal.
    await typeAndLeave(portalPage);
    await seeFlag(stage.session, portalPage, 'LOG012345A');
    expect(await hostsSeen(page)).toBe(0);
    const otherPopup = await stage.session.openPopup(page);
    await seeText(otherPopup, 'main', popupTexts.states['not-here'].title);
    await otherPopup.close();
    await page.close();
  });

  it('may be given again and again: there is one assistant on the page', async () => {
    await popup.evaluate(async () => {
      for (const enabled of [true, true]) {
        await chrome?.runtime.sendMessage({ kind: 'setEnabled', enabled });
      }
    });
    await seeOneFlagOnly();
  });

  it('outlives an update of the extension with the page open', async () => {
    await typeAndLeave(portalPage);
    await seeFlag(stage.session, portalPage, 'LOG012345A');
    await portalPage.$eval('[data-assistant-bailleur]', (host) =>
      host.setAttribute('data-old', ''),
    );
    // The old script is cut off from the browser, and a new one put beside it.
    await stage.session.browser.installExtension(builtExtension(browser));
    await waitFor(
      'the new script to take the place of the old one',
      () => portalPage.$$eval('[data-old]', ({ length }) => length),
      (old) => old === 0,
    );
    await seeOneFlagOnly();
  });

  /** Types a mistake in the place of what stands there, and goes on to the next field. */
  async function typeAndLeave(page: Page): Promise<void> {
    await page.bringToFront();
    await page.click(loginIdField, { count: 3 });
    await page.type(loginIdField, mistyped);
    await page.keyboard.press('Tab');
  }

  async function seeOneFlagOnly(): Promise<void> {
    await typeAndLeave(portalPage);
    await seeFlag(stage.session, portalPage, 'LOG012345A');
    expect(await countHosts(portalPage)).toBe(1);
    expect(await openFlags(stage.session, portalPage)).toHaveLength(1);
    const displayed = await stage.session.readDisplayed(portalPage);
    expect(findShown(displayed, 'button', 'Remplacer')).toHaveLength(1);
  }

  /** All that the extension keeps. */
  function stored() {
    return popup.evaluate(async () => ({
      local: (await chrome?.storage.local.get(null)) ?? {},
      session: (await chrome?.storage.session.get(null)) ?? {},
    }));
  }

  async function sayOfTab(state: keyof typeof iconTitles): Promise<void> {
    const tabId = Number(
      new URL(await popup.evaluate(() => location.href)).searchParams.get('tab'),
    );
    await waitFor(
      `the icon to say: ${state}`,
      () => popup.evaluate((id) => chrome?.action.getTitle({ tabId: id }), tabId),
      (title) => title === iconTitles[state],
    );
  }
});

/** Counts elements of ours from now on, so that one that was there for a moment is noticed too. */
async function watchForHosts(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(globalThis, 'hostsSeen', 0);
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      const hosts = added.filter(
        (node) => node instanceof Element && node.matches('[data-assistant-bailleur]'),
      );
      Reflect.set(globalThis, 'hostsSeen', Reflect.get(globalThis, 'hostsSeen') + hosts.length);
    }).observe(document, { childList: true, subtree: true });
  });
}

function hostsSeen(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(globalThis, 'hostsSeen')));
}

async function seeHosts(page: Page, count: number): Promise<void> {
  await waitFor(
    `${count} elements of ours`,
    () => countHosts(page),
    (seen) => seen === count,
  );
}
