import { randomBytes, randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { logInPath, openPortal, useStage } from './assistant-page.ts';
import { attemptsIn, forgetAttempts, readKept, seeFailures, setLimits } from './attempts-page.ts';
import { browserNames } from './harness/session.ts';

const each = 25;
const tabs = 4;
const all = tabs * each;
/** The background is killed once so many reports were acknowledged. */
const moments = [1, 11, 21, 31, 41, 51, 61, 71, 81, 91];

describe.each(browserNames)(`${all} reports at once in %s`, (browser) => {
  const stage = useStage(browser);
  const pages: Page[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    await forgetAttempts(await stage.session.welcomePage());
  });

  it('are counted, each once', async () => {
    const desk = await begin();
    const ids = attemptIds();
    const from = await openTabs(tabs);
    await Promise.all(
      from.map((tab, at) => report(desk, tab, ids.slice(at * each, (at + 1) * each))),
    );
    await seeExactly(desk, ids);
  });

  it('are counted, each once, though the background is killed ten times among them', async () => {
    const desk = await begin();
    const ids = attemptIds();
    const [tab = -1] = await openTabs(1);
    const [page] = pages;
    const reporting = report(desk, tab, ids);
    for (const moment of moments) {
      await page?.waitForFunction(
        (count) => Number(document.documentElement.dataset['acknowledged'] ?? 0) >= count,
        { polling: 'mutation' },
        moment,
      );
      await stage.session.killBackground();
    }
    // How many of them were lost and told again depends on the machine: on a slow one none may be.
    await reporting;
    await seeExactly(desk, ids);
  });

  async function begin(): Promise<Page> {
    const desk = await stage.session.welcomePage();
    await setLimits(desk, { failuresBeforeLock: 200 });
    return desk;
  }

  async function openTabs(count: number): Promise<number[]> {
    const ids: number[] = [];
    while (ids.length < count) {
      const page = await openPortal(stage, logInPath);
      pages.push(page);
      ids.push(await stage.session.tabId(page));
    }
    return ids;
  }

  async function seeExactly(desk: Page, ids: readonly string[]): Promise<void> {
    await seeFailures(desk, account, ids.length);
    const kept = attemptsIn(await readKept(desk)).map(({ id }) => id);
    expect(kept.toSorted()).toEqual(ids.toSorted());
  }
});

function attemptIds(): string[] {
  return Array.from({ length: all }, () => randomUUID());
}

const account = randomBytes(32).toString('hex');

/**
 * Has our script's side of a page report failures all at once, each again and again until it is
 * acknowledged. The page's root says how many were.
 */
async function report(desk: Page, tabId: number, ids: readonly string[]): Promise<void> {
  await desk.evaluate(
    async (tab, inAccount, attempts) => {
      await chrome?.scripting.executeScript({
        target: { tabId: tab },
        args: [inAccount, attempts],
        func: async (ofAccount: string, reported: readonly string[]) => {
          await Promise.all(
            reported.map(async (attempt) => {
              const event = { kind: 'failed', attempt, at: Date.now() };
              for (;;) {
                const answer: unknown = await chrome?.runtime
                  .sendMessage({ kind: 'reportAttempt', account: ofAccount, event })
                  .catch(() => undefined);
                if (JSON.stringify(answer) === '{"ok":true}') break;
              }
              const { dataset } = document.documentElement;
              dataset['acknowledged'] = String(Number(dataset['acknowledged'] ?? 0) + 1);
            }),
          );
        },
      });
    },
    tabId,
    account,
    ids,
  );
}
