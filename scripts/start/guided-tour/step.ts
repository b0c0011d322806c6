import type { Page } from 'puppeteer-core';
import type { Stage } from '../stage.ts';

/** What a step ended on: the page to photograph, and what it showed, read from the screen's own tree. */
export interface Sight {
  readonly page: Page;
  readonly lines: readonly string[];
}

/** One step of the tour. It throws if the screen does not show what it should. */
export interface Step {
  readonly title: string;
  /** The screenshot's name, without its number and extension. */
  readonly file: string;
  readonly play: (stage: Stage, portalPage: Page) => Promise<Sight>;
}
