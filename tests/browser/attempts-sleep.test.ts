import { describe, it } from 'vitest';
import { samples } from '../portal/sample-data.ts';
import { openPortal, useStage } from './assistant-page.ts';
import { seeFailures, seeTabAccount } from './attempts-page.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { plainLogIn } from './portal-forms.ts';

const { loginId } = samples.person;

describe.each(browserNames)('a background of %s that sleeps', (browser) => {
  const stage = useStage(browser);

  it('is awake before the page is gone that an attempt is sent from', async () => {
    const { session, portal } = stage;
    const page = await openPortal(stage, plainLogIn.path);
    await page.type(plainLogIn.loginId, loginId);
    await page.type(plainLogIn.password, 'faux');
    const desk = await session.welcomePage();
    const account = await seeTabAccount(desk, await session.tabId(page), loginId);
    await session.killBackground();
    // Somebody has read in a letter for a while, and goes on.
    await page.click(plainLogIn.password);
    await waitFor('the background to run', () => session.isBackgroundRunning(), Boolean);
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await waitFor(
      'the portal to get the log-in',
      () => portal.submissions.length,
      (length) => length === 1,
    );
    await seeFailures(desk, account, 1);
  });
});
