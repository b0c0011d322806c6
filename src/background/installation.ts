import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser/door.ts';
import { readSettings } from '../browser/stored.ts';
import { beginAttempts } from './attempts/attempt-store.ts';
import { refreshBadge } from './attempts/badge.ts';
import { showRestingIcon } from './icon.ts';
import { assistOpenTabs } from './portal-tabs.ts';

/** After an installation or an update: asks for consent where nobody gave it, serves open tabs. */
export async function onInstalled({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  // Before anybody asks for what is kept of attempts: what isn't there then was lost.
  if (reason === 'install') void beginAttempts().catch(() => {});
  await showRestingIcon();
  await refreshBadge();
  const { enabled } = await readSettings();
  if (reason === 'install' && enabled === undefined) {
    await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
  }
  await assistOpenTabs();
}
