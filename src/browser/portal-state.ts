import type { Situation } from '../advice/situation.ts';
import { browser } from './door.ts';
import { draftKey } from './number-draft.ts';

/** What the popup has to show for one tab. */
export type PortalState =
  | { readonly kind: 'not-here'; readonly enabledBy: 'user' | 'organisation' }
  | { readonly kind: 'waiting-for-consent'; readonly onPortal: boolean }
  | {
      readonly kind: 'switched-off';
      readonly by: 'user' | 'organisation';
      readonly onPortal: boolean;
    }
  | { readonly kind: 'reload-needed'; readonly enabledBy: 'user' | 'organisation' }
  | {
      readonly kind: 'at-work';
      readonly situation: Situation;
      readonly silencedCount: number;
      /** How many corrections of the user's count here, and how many on other pages. */
      readonly corrections: { readonly here: number; readonly elsewhere: number };
      readonly enabledBy: 'user' | 'organisation';
    };

/** Calls back whenever the state of some tab may have changed. Returns what ends it. */
export function onPortalStateChanged(callback: () => void): () => void {
  const onStored = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key !== draftKey)) callback();
  };
  const onActivated = () => callback();
  browser.storage.onChanged.addListener(onStored);
  browser.tabs.onActivated.addListener(onActivated);
  return () => {
    browser.storage.onChanged.removeListener(onStored);
    browser.tabs.onActivated.removeListener(onActivated);
  };
}
