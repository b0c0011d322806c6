import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { flagTexts } from '../../src/advice/texts/flag.ts';
import { firstRentField, logInPath, loginIdField, rentsPath } from './assistant-page.ts';
import { findShown, flatten } from './harness/displayed.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { putStopAtEnd, tabStops, tabStopsBackward } from './tab-stops.ts';
import { useAssistant } from './user.ts';

const mistyped = 'LOGO12345A';
const mended = 'LOG012345A';
const secondRentField = 'table.tenants tbody tr:nth-child(2) td:last-child input';

describe.each(browserNames)('the keyboard in %s', (browser) => {
  const assistant = useAssistant(browser);

  it('finds the page’s own stops, flag or no flag', async () => {
    const user = await assistant.open(logInPath);
    await putStopAtEnd(user.page);
    const without = await tabStops(user.page);
    expect(without.length).toBeGreaterThan(5);
    expect(await tabStopsBackward(user.page)).toEqual(without.toReversed());

    await user.types(loginIdField, mistyped);
    await user.seesFlag(mended);
    expect(await tabStops(user.page)).toEqual(without);
    expect(await tabStopsBackward(user.page)).toEqual(without.toReversed());
    await user.seesFlags(1);
  });

  it('goes into the open flag by the shortcut that the flag names, and stays inside', async () => {
    const user = await assistant.open(logInPath);
    await user.types(loginIdField, mistyped);
    const flag = await user.seesFlag('Alt+Maj+L pour aller à ce signalement');
    const buttons = flatten(flag.children).filter(({ role }) => role === 'button');
    const names = buttons.map(({ name }) => name);

    await enterFlag(user.page, 'Remplacer');
    const start = names.findIndex((name) => name.startsWith('Remplacer'));
    const round = [...names.slice(start + 1), ...names.slice(0, start + 1)];
    for (const name of round) await press(user.page, 'Tab', name);
    for (const name of round.slice(0, -1).toReversed()) await pressBack(user.page, name);
    expect(await user.page.$eval(loginIdField, (field) => field.matches(':focus'))).toBe(false);
  });

  it('takes the suggestion by Enter, goes on in the flag, and comes back by Escape', async () => {
    const user = await assistant.open(logInPath);
    await user.types(loginIdField, mistyped);
    await user.seesFlag(mended);
    await enterFlag(user.page, 'Remplacer');
    await press(user.page, 'Enter', 'Annuler');
    await user.reads(loginIdField, mended);
    await user.page.keyboard.press('Escape');
    expect(await user.isIn(loginIdField)).toBe(true);
    expect(assistant.portal.submissions).toEqual([]);
  });

  it('is in the field again when the flag is closed or the correction undone', async () => {
    const user = await assistant.open(logInPath);
    await user.types(loginIdField, mistyped);
    await user.seesFlag(mended);
    await enterFlag(user.page, 'Remplacer');
    await press(user.page, 'Enter', 'Annuler');
    await user.page.keyboard.press('Enter');
    await user.reads(loginIdField, mistyped);
    await seesField(user.page);

    await user.seesFlag(mended);
    await enterFlag(user.page, 'Remplacer');
    await pressBack(user.page, flagTexts.close);
    await user.page.keyboard.press('Enter');
    await user.seesFlags(0, '!');
    await seesField(user.page);
  });

  it('comes back by Escape to where the caret stood', async () => {
    const user = await assistant.open(logInPath);
    await user.types(loginIdField, mistyped);
    for (let times = 0; times < 6; times += 1) await user.page.keyboard.press('ArrowLeft');
    await user.seesFlag(mended);
    await enterFlag(user.page, 'Remplacer');
    await press(user.page, 'Tab', flagTexts.whatToDo);
    await user.page.keyboard.press('Escape');
    expect(await user.isIn(loginIdField)).toBe(true);
    await user.page.keyboard.press('Backspace');
    await user.page.keyboard.type('0');
    await user.reads(loginIdField, mended);
  });

  it('goes on to the next flag by the shortcut, round to the first', async () => {
    const user = await assistant.open(rentsPath);
    for (const [field, amount] of [
      [firstRentField, '612.50'],
      [secondRentField, '480.20'],
    ] as const) {
      await user.page.focus(field);
      await user.page.keyboard.type(amount);
      await user.seesFlag(amount.replace('.', ','));
    }
    await enterFlag(user.page, '480,20');
    await enterFlag(user.page, '612,50');
    await enterFlag(user.page, '480,20');
    await user.page.keyboard.press('Escape');
    expect(await user.isIn(secondRentField)).toBe(true);
  });

  it('leaves the focus alone where there is no flag to go to', async () => {
    const user = await assistant.open(logInPath);
    await user.types(loginIdField, mended);
    await assistant.session.pressShortcut(user.page, 'enter-flag');
    await user.page.keyboard.type('B');
    await user.reads(loginIdField, `${mended}B`);
  });

  it('keeps what is typed in a flag from the page', async () => {
    const user = await assistant.open(logInPath);
    await user.types(loginIdField, mistyped);
    await user.seesFlag(mended);
    await enterFlag(user.page, 'Remplacer');
    await user.page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(globalThis, 'heard', heard);
      for (const type of ['keydown', 'keypress', 'keyup']) {
        document.addEventListener(type, (event) => {
          if (event instanceof KeyboardEvent) heard.push(`${type} ${event.key}`);
        });
      }
    });
    const heard = () => user.page.evaluate(() => Reflect.get(globalThis, 'heard'));
    for (const key of ['a', 'ArrowDown', 'Tab', 'Enter'] as const)
      await user.page.keyboard.press(key);
    expect(await heard()).toEqual([]);
    // The listener hears: what is typed in the field is the page's again.
    await user.page.keyboard.press('Escape');
    await user.page.keyboard.press('b');
    expect(await heard()).toEqual(expect.arrayContaining(['keydown b', 'keyup b']));
    expect(await heard()).not.toContain('keydown Escape');
  });

  /** Presses the shortcut and waits for a button of a flag to have the focus. */
  async function enterFlag(page: Page, button: string): Promise<void> {
    await assistant.session.pressShortcut(page, 'enter-flag');
    await seeFocus(page, button);
  }

  async function seesField(page: Page): Promise<void> {
    await waitFor(
      'the focus to be in the field',
      () => page.evaluate((css) => document.activeElement?.matches(css), loginIdField),
      Boolean,
    );
  }

  async function press(page: Page, key: 'Tab' | 'Enter', button: string): Promise<void> {
    await page.keyboard.press(key);
    await seeFocus(page, button);
  }

  async function pressBack(page: Page, button: string): Promise<void> {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await seeFocus(page, button);
  }

  async function seeFocus(page: Page, button: string): Promise<void> {
    await waitFor(
      `the focus on « ${button} »`,
      async () => findShown(await assistant.session.readDisplayed(page), 'button'),
      (buttons) => buttons.some(({ name, focused }) => focused && name.includes(button)),
    );
  }
});
