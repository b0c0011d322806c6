import type { Page } from 'puppeteer-core';
import { type Accessible, flattenAccessible } from '../../../tests/browser/harness/accessible.ts';
import {
  findShown,
  flatten,
  middleOf,
  type Shown,
} from '../../../tests/browser/harness/displayed.ts';
import type { Session } from '../../../tests/browser/harness/session.ts';
import { waitFor } from '../../../tests/browser/harness/wait-for.ts';
import { linesOf } from './lines.ts';

/** What a flag is called, for screen readers. */
const flagName = 'Signalement';

/** Waits for a flag in which a text can be seen. */
export async function seeFlag(session: Session, page: Page, text: string): Promise<Shown> {
  const flags = await waitFor(
    `a flag that shows « ${text} »`,
    async () => findShown(await session.readDisplayed(page), 'group', flagName),
    (shown) => shown.some((flag) => flag.text.includes(text)),
  );
  const flag = flags.find((each) => each.text.includes(text));
  if (flag === undefined) throw new Error('The flag is gone.');
  return flag;
}

/** What the screen's tree has of the flag, as lines. It holds what a screen reader gets. */
export async function readFlag(session: Session, page: Page): Promise<string[]> {
  const found = await waitFor('the flag in the accessibility tree', async () =>
    flattenAccessible(await session.readAccessible(page)).find(isFlag),
  );
  return linesOf(found);
}

function isFlag({ role, name }: Accessible): boolean {
  return role === 'group' && name.startsWith(flagName);
}

/** Clicks a button of a flag with the mouse, where it stands on the screen. */
export async function clickInFlag(page: Page, flag: Shown, name: string): Promise<void> {
  const button = flatten(flag.children).find(
    (each) => each.role === 'button' && each.name.includes(name),
  );
  if (button === undefined) throw new Error(`The flag has no button « ${name} ».`);
  if (!button.reachable) throw new Error(`Something covers the button « ${name} ».`);
  const { x, y } = middleOf(button.box);
  await page.mouse.click(x, y);
}
