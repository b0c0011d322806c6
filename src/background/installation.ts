import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser/door.ts';
import { readSettings } from '../browser/stored.ts';
import { showRestingIcon } from './icon.ts';
import { assistOpenTabs } from './portal-tabs.ts';

/** After an installation or an update: asks for consent where nobody gave it, serves open tabs. */
export async function onInstalled({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  await showRestingIcon();
  const { enabled } = await readSettings();
  if (reason === 'install' && enabled === undefined) {
    await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
  }
  await assistOpenTabs();
}
