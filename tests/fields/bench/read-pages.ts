import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { BrowserName } from '../../browser/harness/session.ts';
import { bundleReader } from './bundle-reader.ts';
import type { CorpusPage } from './corpus-page.ts';
import { servePages } from './page-server.ts';
import { launchPlain } from './plain-browser.ts';
import { type PageReading, pageReadingSchema } from './reading.ts';

/**
 * Opens one page after the other in a real browser and has the finder look at each. `browser`, in
 * the answer, is its name and version.
 * Throws if there is no such browser, or if a page cannot be read, naming it.
 */
export async function readPages(
  pages: readonly CorpusPage[],
  browserName: BrowserName,
): Promise<{ browser: string; readings: PageReading[] }> {
  const reader = await bundleReader();
  const server = await servePages(pages);
  try {
    const browser = await launchPlain(browserName);
    try {
      const tab = await browser.newPage();
      const readings: PageReading[] = [];
      for (const page of pages) {
        try {
          await tab.goto(server.addressOf(page));
          readings.push({ page: page.name, ...(await read(tab, page, reader)) });
        } catch (error) {
          throw new Error(`Page "${page.name}" cannot be read.`, { cause: error });
        }
      }
      return { browser: await browser.version(), readings };
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
  }
}

async function read(
  tab: Page,
  page: CorpusPage,
  reader: string,
): Promise<Omit<PageReading, 'page'>> {
  if (page.drawn !== undefined) await tab.waitForSelector(page.drawn);
  const call = `readPage(${JSON.stringify(page.expected ?? [])})`;
  const json = v.parse(v.string(), await tab.evaluate(`${reader}\n;${call}`));
  return v.parse(pageReadingSchema, JSON.parse(json));
}
