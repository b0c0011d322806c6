import { browser } from '../browser/door.ts';
import { portalState } from './portal-state.ts';

/**
 * Opens the reader for the password that stands in a tab, which then comes to the front. False where
 * none stands there. Throws where the assistant is not at work in the tab, or it cannot be reached.
 */
export async function openReader(tabId: number): Promise<boolean> {
  if ((await portalState(tabId)).kind !== 'at-work') throw new Error('Not at work in this tab');
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: readFromInside,
  });
  const opened = answers.some(({ result }) => result === true);
  if (opened) await browser.tabs.update(tabId, { active: true });
  return opened;
}

/** Runs in the page, beside the script that is there: nothing from here is known there. */
function readFromInside() {
  return globalThis.readForAssistantBailleur?.();
}
