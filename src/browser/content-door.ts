import type { Browser } from 'webextension-polyfill';

declare global {
  // `var` is what a global of the browser is; each browser has at least one of the two.
  var browser: Browser | undefined;
  var chrome: Browser | undefined;
}

/**
 * The content script's door to the browser, without the polyfill: what is used through it
 * (`sendMessage`, `onMessage` without an answer, `storage.onChanged`) is alike in both browsers.
 * Undefined once the extension was removed, switched off or updated under the page.
 */
export function contentDoor(): Browser | undefined {
  const door = globalThis.browser ?? globalThis.chrome;
  return door?.runtime?.id === undefined ? undefined : door;
}
