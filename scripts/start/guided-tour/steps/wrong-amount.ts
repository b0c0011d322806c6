import { samples } from '../../../../tests/portal/sample-data.ts';
import { readFlag, seeFlag } from '../flag.ts';
import { firstRentField, mainButton, passwordField } from '../portal-page.ts';
import type { Step } from '../step.ts';

export const wrongAmount: Step = {
  title:
    'Logged in, on the tenant list: a rent with a point, as the numeric keypad types it: 612.50',
  file: 'wrong-amount',
  async play({ session }, page) {
    await page.type(passwordField, samples.person.password);
    await page.click(mainButton);
    const field = await page.waitForSelector(firstRentField);
    await field?.type('612.50');
    await seeFlag(session, page, '612.50 → 612,50');
    return { page, lines: await readFlag(session, page) };
  },
};
