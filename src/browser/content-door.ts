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
  // A page can put an element of its own under either name, but none with a runtime in it.
  return [globalThis.browser, globalThis.chrome].find((door) => door?.runtime?.id !== undefined);
}
