import type { Page } from 'puppeteer-core';

/** The page's first stop, and one that a test puts behind all that stands on the page. */
const [firstStop, lastStop] = ['.brand', '#end'];

export async function putStopAtEnd(page: Page): Promise<void> {
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'end';
    document.documentElement.append(button);
  });
}

/** Walks from the first stop to the last with the Tab key. Returns what gets the focus, in order. */
export async function tabStops(page: Page): Promise<string[]> {
  return walk(page, firstStop, lastStop, () => page.keyboard.press('Tab'));
}

/** The same with Shift, from the last stop to the first. */
export async function tabStopsBackward(page: Page): Promise<string[]> {
  return walk(page, lastStop, firstStop, async () => {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
  });
}

async function walk(page: Page, from: string, to: string, step: () => Promise<void>) {
  await page.focus(from);
  const stops: string[] = [];
  // More steps than any page here has stops.
  while (stops.length < 30) {
    const stop = await page.evaluate(() => {
      const { id, className, localName } = document.activeElement ?? document.body;
      return `${localName} ${id || className || document.activeElement?.textContent}`;
    });
    stops.push(stop);
    if (await page.$eval(to, (end) => end.matches(':focus'))) break;
    await step();
  }
  return stops;
}
