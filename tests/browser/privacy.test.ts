import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { flagTexts } from '../../src/advice/texts/flag.ts';
import { logInPath, loginIdField, mainButton, passwordField } from './assistant-page.ts';
import { heard, kept, listenToMessages } from './extension-spy.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { useAssistant } from './user.ts';

/** Wrong in every way that speaks up: a space at the end, and characters that look alike. */
const password = 'Zk4-vUq9+Rt7oO0lI1xW2 ';
const loginId = 'LOGO98765Z';

describe.each(browserNames)('what is typed, in %s,', (browser) => {
  const assistant = useAssistant(browser);
  const collected = { messages: '', kept: '', page: '' };

  beforeAll(async () => {
    const spy = await assistant.session.welcomePage();
    await listenToMessages(spy);
    const user = await assistant.open(logInPath);
    const { page } = user;
    await page.$eval(passwordField, (field) => field.setAttribute('id', 'secret'));

    await user.types(loginIdField, loginId);
    await user.types('#secret', password);
    await user.seesFlag(flagTexts.replacePassword);
    await page.click('.show');
    await page.waitForSelector('#secret[type="text"]');
    await user.types('#secret', 'x');
    await user.leaves();
    await page.click(mainButton);
    await page.waitForSelector('.notice.bad');

    await user.types('#secret', password);
    await user.seesFlag(flagTexts.replacePassword);
    collected.page = await page.evaluate(() => document.documentElement.outerHTML);
    await user.clicks(flagTexts.replacePassword);
    await user.seesFlag(flagTexts.applied);
    await user.clicks(flagTexts.undo);
    await user.opensFlag();
    await user.clicks(flagTexts.whatToDo);
    await waitForMessage(spy, 'openCard');
    await page.bringToFront();
    await user.clicks(flagTexts.silence);
    await waitForMessage(spy, 'silence');
    collected.page += await page.evaluate(() => document.documentElement.outerHTML);
    collected.messages = await heard(spy);
    collected.kept = await waitFor(
      'the silenced field to be kept',
      () => kept(spy),
      (text) => text.includes('silenced'),
    );
  });

  it('is in no message', () => {
    for (const kind of ['report', 'openCard', 'silence']) {
      expect(collected.messages).toContain(`"kind":"${kind}"`);
    }
    expect(collected.messages).toContain('password/edge-space');
    expect(piecesIn(collected.messages)).toEqual([]);
  });

  it('is nowhere in what the extension keeps', () => {
    expect(piecesIn(collected.kept)).toEqual([]);
    expect(collected.kept).toContain('"databases":[]');
  });

  it('is nowhere in the page but in its fields', () => {
    expect(collected.page).toContain('data-assistant-bailleur');
    expect(piecesIn(collected.page)).toEqual([]);
  });
});

/** The pieces of what was typed, eight characters long, that a text holds. */
function piecesIn(text: string): string[] {
  return [password, loginId].flatMap((secret) => {
    const starts = [...Array(secret.length - 7).keys()];
    return starts.map((at) => secret.slice(at, at + 8)).filter((piece) => text.includes(piece));
  });
}

async function waitForMessage(page: Page, kind: string): Promise<void> {
  await waitFor(
    `a message "${kind}"`,
    () => heard(page),
    (messages) => messages.includes(`"kind":"${kind}"`),
  );
}
