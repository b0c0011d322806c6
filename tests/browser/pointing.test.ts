import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { pointingTexts } from '../../src/advice/texts/pointing.ts';
import { plainPath } from '../portal/frame.ts';
import { findShown, middleOf, type Shown, textOf } from './harness/displayed.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { clickNamed, seeText } from './popup-page.ts';
import { type User, useAssistant } from './user.ts';

const path = `${plainPath}reports`;
const route = '#/parc/12/reports?page=2';
const report = 'input[name="ligne[0]"]';
const otherReport = 'input[name="ligne[1]"]';
const loginId = 'input[name="login"]';

/** What a page hears of its user, as far as it listens after its own fashion. */
const heard = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu'],
  ...['keydown', 'keyup', 'submit', 'change', 'input', 'focusin'],
];

describe.each(browserNames)('a field that the user points at, in %s,', (browser) => {
  const assistant = useAssistant(browser);

  async function openReports(hash = route): Promise<User> {
    const user = await assistant.open(path + hash);
    await user.page.bringToFront();
    return user;
  }

  /** Presses the popup's button, and waits until the page asks for a field. */
  async function start({ page }: User): Promise<void> {
    const popup = await assistant.session.openPopup(page);
    await clickNamed(popup, pointingTexts.start);
    await sees(page, pointingTexts.point);
    await popup.close();
    await page.bringToFront();
  }

  async function sees(page: Page, text: string): Promise<void> {
    await waitFor(
      `« ${text} » on the page`,
      async () => textOf(await assistant.session.readDisplayed(page)),
      (said) => said.includes(text),
    );
  }

  async function menuItems(page: Page): Promise<Shown[]> {
    const displayed = await assistant.session.readDisplayed(page);
    return ['menuitemradio', 'menuitem'].flatMap((role) => findShown(displayed, role));
  }

  async function answers({ page }: User, name: string): Promise<void> {
    const item = await waitFor(
      `the answer « ${name} »`,
      async () => (await menuItems(page)).find(({ text }) => text.endsWith(name)),
      (found) => found?.reachable === true,
    );
    if (item === undefined) return;
    const { x, y } = middleOf(item.box);
    await page.mouse.click(x, y);
  }

  /** Points with the mouse, and says what it is. */
  async function says(user: User, field: string, name: string): Promise<void> {
    await start(user);
    await user.page.click(field);
    await answers(user, name);
    await sees(user.page, 'C’est noté');
  }

  /** What was said in one test is not known in the next. */
  afterEach(async () => {
    const asking = await assistant.session.welcomePage();
    const forget = { kind: 'forgetCorrections', tabId: null };
    await asking.evaluate((message) => chrome?.runtime.sendMessage(message), forget);
  });

  /** Waits until the assistant has looked at the page: the log-in on it is a sure sign. */
  async function proveLook(user: User): Promise<void> {
    await user.retypes(loginId, 'LOGO12345A');
    await user.seesFlag('LOG012345A');
  }

  async function kept(): Promise<string> {
    const asking = await assistant.session.welcomePage();
    return asking.evaluate(async () => {
      const { storage } = chrome ?? {};
      return JSON.stringify([await storage?.local.get(null), await storage?.session.get(null)]);
    });
  }

  it('is checked as what they say, in its whole column, after a reload, and on no other route', async () => {
    const user = await openReports();
    await user.types(report, '612.50');
    await proveLook(user);
    await user.page.focus(report);

    await says(user, report, pointingTexts.answers['rent-amount']);
    await user.retypes(report, '612.50');
    await user.seesFlag('612,50');
    await user.retypes(otherReport, '502.40');
    await user.seesFlag('502,40');

    await user.page.reload();
    await user.retypes(report, '612.50');
    await user.seesFlag('612,50');

    await user.page.evaluate(() => location.assign('#/parc/7/reports'));
    await user.retypes(otherReport, '502.40');
    await user.seesFlag('502,40');

    await user.page.evaluate(() => location.assign('#/parc/7/autre'));
    await user.page.reload();
    await user.retypes(report, '612.50');
    await proveLook(user);
    await assistant.reports(user, 'login-id/digit-look-alike');

    const stored = await kept();
    expect(stored).toContain('"page":"/classique/reports#/parc/*/reports"');
    expect(stored).toContain('"label":"a reporter"');
    expect(stored).not.toMatch(/aubry|bastien|chevalier|612|502|logo/i);
  });

  it('is left alone where they say so, until they take it back', async () => {
    const user = await openReports();
    await proveLook(user);
    await says(user, loginId, pointingTexts.answers.none);
    await user.seesFlags(0);
    await user.retypes(loginId, 'LOGO12345A');
    await user.leaves();
    // Proves that the assistant has looked at the page since.
    await user.types('input[name="mdp"]', 'Mer ');
    await user.seesFlag('un espace');
    await assistant.reports(user, 'password/edge-space');

    await says(user, loginId, pointingTexts.undecided);
    await user.retypes(loginId, 'LOGO12345A');
    await user.seesFlag('LOG012345A');
    expect(await kept()).toContain('"corrections":[]');
  });

  it('can be chosen with the keyboard alone', async () => {
    const user = await openReports();
    await start(user);
    await user.page.focus(loginId);
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) await user.page.keyboard.press(key);
    await waitFor(
      'the menu',
      () => menuItems(user.page),
      ([first]) => first?.focused === true,
    );
    await user.page.keyboard.press('ArrowUp');
    await user.page.keyboard.press('ArrowDown');
    for (let down = 0; down < 4; down += 1) await user.page.keyboard.press('ArrowDown');
    await user.page.keyboard.press('Enter');
    await sees(user.page, pointingTexts.noted['rent-amount']);
    expect(await user.isIn(report)).toBe(true);
    await user.types(report, '612.50');
    await user.seesFlag('612,50');
  });

  it('Escape leaves all as it was, and the page has heard of nothing', async () => {
    const user = await openReports();
    const { page } = user;
    await start(user);
    const before = await page.evaluate(() => document.querySelector('main')?.outerHTML);
    await listen(page);
    await page.click(report);
    await waitFor(
      'the menu',
      () => menuItems(page),
      ({ length }) => length > 6,
    );
    await page.click(report, { count: 2 });
    await page.click('button.main');
    await page.click('h1', { button: 'right' });
    await page.keyboard.press('Escape');
    await sees(page, pointingTexts.cancelled);
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('main')?.outerHTML)).toBe(before);
    expect(page.url()).toContain(path);
    expect(await kept()).not.toContain('"label"');

    await page.click(report);
    await page.keyboard.press('a');
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(
      expect.arrayContaining([
        'pointerdown INPUT',
        'click INPUT',
        'keydown INPUT',
        'focusin INPUT',
      ]),
    );
  });

  it('that is none can be told from one, and what scripts press chooses nothing', async () => {
    const user = await openReports();
    const { page } = user;
    await start(user);
    await page.$eval(report, (field) => {
      field.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      if (field instanceof HTMLElement) field.click();
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    await page.click('h1');
    await sees(page, pointingTexts.notAField);
    expect(await menuItems(page)).toEqual([]);
    await page.click('label:has(input[name="login"])', { offset: { x: 4, y: 4 } });
    await answers(user, pointingTexts.cancel);
    await sees(page, pointingTexts.cancelled);
  });

  it('is counted in the popup, for this page and for others, and forgotten there', async () => {
    const user = await openReports();
    await says(user, report, pointingTexts.answers['rent-amount']);
    await says(user, loginId, pointingTexts.answers.email);
    const here = await assistant.session.openPopup(user.page);
    await seeText(here, 'main', '2 corrections de votre part sur cette page.');
    await here.close();
    await user.page.evaluate(() => location.assign('#/ailleurs'));
    const popup = await assistant.session.openPopup(user.page);
    await seeText(popup, 'main', '2 corrections de votre part sur d’autres pages.');
    await clickNamed(popup, pointingTexts.forgetAll);
    await waitFor('nothing to be kept', kept, (stored) => stored.includes('"corrections":[]'));
    await popup.close();
  });

  it('may stand in a frame: choosing it there ends the looking elsewhere', async () => {
    const user = await openReports();
    const { page } = user;
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: '/classique/reports#/cadre', width: '700', height: '500' });
      document.querySelector('h1')?.after(frame);
    });
    const frame = await page.waitForFrame((each) => each.url().endsWith('#/cadre'));
    await frame.waitForSelector(report);
    await start(user);
    await frame.click(report);
    await waitFor(
      'the bar to go',
      async () => textOf(await assistant.session.readDisplayed(page)),
      (said) => !said.includes(pointingTexts.point),
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitFor('it to be kept', kept, (stored) => stored.includes('"role":"password"'));
    expect(await kept()).toContain('"page":"/classique/reports#/cadre"');
    await page.click(loginId);
    expect(await user.isIn(loginId)).toBe(true);
  });

  it('may stand in a modal dialog, which keeps what is in it', async () => {
    const user = await openReports();
    const { page } = user;
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<label>Versement <input name="versement"></label>';
      document.body.append(dialog);
      dialog.showModal();
    });
    await says(user, '[name="versement"]', pointingTexts.answers['rent-amount']);
    await user.types('[name="versement"]', '612.50');
    await user.seesFlag('612,50');
    await start(user);
    await page.keyboard.press('Escape');
    await sees(page, pointingTexts.cancelled);
    expect(await page.$eval('dialog', ({ open }) => open)).toBe(true);
  });

  it('may stand in an open shadow root', async () => {
    const user = await openReports();
    const { page } = user;
    await page.evaluate(() => {
      const host = document.createElement('div');
      document.querySelector('h1')?.after(host);
      host.attachShadow({ mode: 'open' }).innerHTML = '<label>Versement <input id="inner"></label>';
    });
    await start(user);
    await page.locator('>>> #inner').click();
    await answers(user, pointingTexts.answers['rent-amount']);
    await sees(page, pointingTexts.noted['rent-amount']);
    await page.locator('>>> #inner').click();
    await page.keyboard.type('612.50');
    await user.seesFlag('612,50');
  });
});

/** Lets a page note in `heard` what it hears of its user from now on. */
async function listen(page: Page): Promise<void> {
  await page.evaluate((types) => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    for (const type of types) {
      document.addEventListener(
        type,
        ({ target }) => heard.push(`${type} ${target instanceof Element ? target.nodeName : ''}`),
        true,
      );
    }
  }, heard);
}
