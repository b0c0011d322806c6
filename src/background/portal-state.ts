import type { PortalState } from '../browser/portal-state.ts';
import { readSettings, readSilenced } from '../browser/stored.ts';
import { countCorrections } from './corrections.ts';
import { isPortalTab, lookNow } from './portal-tabs.ts';
import { readSituation } from './situations.ts';

/** What the popup has to show for a tab; null: no tab is in front. */
export async function portalState(tabId: number | null): Promise<PortalState> {
  const { enabled, enabledBy } = await readSettings();
  const onPortal = tabId !== null && (await isPortalTab(tabId));
  if (enabledBy === 'nobody' || enabled === undefined) {
    return { kind: 'waiting-for-consent', onPortal };
  }
  if (!enabled) return { kind: 'switched-off', by: enabledBy, onPortal };
  if (!onPortal) return { kind: 'not-here', enabledBy };
  const reported = await readSituation(tabId);
  if (reported === undefined) return { kind: 'reload-needed', enabledBy };
  await lookNow(tabId);
  const situation = (await readSituation(tabId)) ?? reported;
  const { length: silencedCount } = await readSilenced();
  const corrections = await countCorrections(tabId);
  return { kind: 'at-work', situation, silencedCount, corrections, enabledBy };
}
