import type { BrowserName } from '../../tests/browser/harness/session.ts';
import { families, findBrowser } from '../browsers.mjs';
import { chosenFamily } from '../set-up/arguments.mjs';

export interface StartOptions {
  readonly browser: BrowserName;
  /** True for the guided tour, which needs no screen. */
  readonly tour: boolean;
}

/**
 * Reads what stands behind `npm start --`: a browser's name, `--headless`.
 * `found`: the browsers that are there, best first; `hasScreen`: whether a window could be seen.
 * Throws if a word is neither, or if there is no browser.
 */
export function readOptions(
  words: readonly string[],
  found: readonly BrowserName[],
  hasScreen: boolean,
): StartOptions {
  const unknown = words.find((word) => word !== '--headless' && chosenFamily([word]) === undefined);
  if (unknown !== undefined) {
    throw new Error(
      `npm start -- ${unknown}: what is that? Known: chrome, firefox, --headless, --browser=PATH.`,
    );
  }
  const browser = chosenFamily(words) ?? found[0];
  if (browser === undefined) throw new Error('No browser found. `npm start` looks for one.');
  return { browser, tour: words.includes('--headless') || !hasScreen };
}

/** The families of which a browser is there. */
export function foundBrowsers(): BrowserName[] {
  return families.filter((family) => findBrowser(family).path !== undefined);
}

/** On Linux a window needs a display; elsewhere there always is one. */
export function hasScreen({ platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = env;
  return platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
