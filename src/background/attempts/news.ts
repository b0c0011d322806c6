import { attemptsChanged } from '../../browser/content-attempts.ts';
import { browser } from '../../browser/door.ts';
import { portalTabs } from '../portal-tabs.ts';
import { afterOthers } from './attempt-store.ts';
import { refreshBadge } from './badge.ts';

let isPending = false;

/**
 * Tells every portal tab, and shows on the badge, that something about attempts has changed: once,
 * after all that is being kept right now. The extension's own pages follow `storage.onChanged`.
 */
export function announceAttempts(): void {
  if (isPending) return;
  isPending = true;
  void afterOthers(async () => {}).then(tell);
}

async function tell(): Promise<void> {
  isPending = false;
  await refreshBadge();
  const tabs = await portalTabs().catch(() => []);
  for (const { id } of tabs) {
    // A tab that has no script of ours has nobody to tell.
    if (id !== undefined) {
      void browser.tabs.sendMessage(id, { kind: attemptsChanged }).catch(() => {});
    }
  }
}
