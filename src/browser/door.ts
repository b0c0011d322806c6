import browser from 'webextension-polyfill';

/**
 * The one door to the browser for the extension's own pages and its background. The content script
 * has a thinner one, `content-door.ts`: every page of the portal pays for what it loads.
 */
export { browser };
