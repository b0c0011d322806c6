import type { Page } from 'puppeteer-core';
import { waitFor } from './harness/wait-for.ts';

/** Parts of the popup, as CSS finds them. */
export const fittingCard = '.fitting-card';
export const numberEntry = '.number-entry';

/** Waits until a part of the popup says this. No-break spaces count as spaces. */
export async function seeText(popup: Page, part: string, text: string): Promise<void> {
  await waitFor(
    `« ${text} » in ${part} of the popup`,
    () => textIn(popup, part),
    (said) => said.includes(text),
  );
}

/** What a part of the popup says now. Throws if it is not there. */
export async function textIn(popup: Page, part: string): Promise<string> {
  const text = await popup.$eval(part, ({ textContent }) => textContent);
  return text.replaceAll('\u00a0', ' ');
}

/** Clicks the link or button that bears this name. */
export async function clickNamed(popup: Page, name: string): Promise<void> {
  await popup.bringToFront();
  await popup
    .locator(`::-p-xpath(//*[self::a or self::button][normalize-space()="${name}"])`)
    .click();
}

/** Types into the number box, in the place of what was kept there from before. */
export async function typeNumber(popup: Page, text: string): Promise<void> {
  await popup.bringToFront();
  // What stands above may still come in and move it.
  await popup.waitForSelector('.notice[aria-busy="false"]');
  await popup.locator(numberEntry).click({ count: 3 });
  await popup.keyboard.type(text);
}
