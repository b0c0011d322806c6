import { browser } from '../browser/door.ts';
import type { CorrectionChange } from '../domain/correction.ts';
import { pointingScript } from './page-scripts.ts';
import { isPortalTab } from './portal-tabs.ts';

/**
 * Lets the user point at a field in all frames of a tab, which comes to the front.
 * Throws where the tab does not show the portal, or cannot be reached.
 */
export async function startPointing(tabId: number): Promise<void> {
  if (!(await isPortalTab(tabId))) throw new Error('The tab does not show the portal');
  await browser.tabs.update(tabId, { active: true });
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [pointingScript],
  });
}

/** Somebody has pointed at a field in one frame, or nobody wants to: the others stop asking. */
export async function endPointing(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { kind: 'endPointing' }).catch(() => {});
}

/** Tells one document what was said of a field there, where it may not be kept. */
export async function tellCorrection(
  tabId: number,
  frameId: number,
  change: CorrectionChange,
): Promise<void> {
  const message = { kind: 'correctHere', before: change.before, now: change.now };
  await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => {});
}
