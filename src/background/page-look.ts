import * as v from 'valibot';
import { browser } from '../browser/door.ts';
import { type PageLook, pageLook } from '../browser/page-look.ts';
import { readCorrections } from '../browser/stored.ts';
import type { Correction } from '../domain/correction.ts';
import { pageLookScript } from './page-scripts.ts';
import { portalState } from './portal-state.ts';

/**
 * What is recognised in all frames of a tab, and why, and its description. Throws where the
 * assistant is not at work in the tab, or the tab cannot be reached.
 */
export async function lookAtTab(tabId: number): Promise<PageLook> {
  if ((await portalState(tabId)).kind !== 'at-work') throw new Error('Not at work in this tab');
  const target = { tabId, allFrames: true };
  const corrections = await readCorrections();
  await browser.scripting.executeScript({ target, files: [pageLookScript] });
  const answers = await browser.scripting.executeScript({
    target,
    func: lookFromInside,
    args: [corrections],
  });
  const looks = answers.flatMap(({ result }) => (v.is(pageLook, result) ? [result] : []));
  if (looks.length === 0) throw new Error('The page gave no answer');
  return {
    groups: looks.flatMap(({ groups }) => groups),
    description: looks.map(({ description }) => description).join('\n\n'),
  };
}

/** Runs in the page, beside the script that was just put in: nothing from here is known there. */
function lookFromInside(corrections: readonly Correction[]) {
  return globalThis.lookForAssistantBailleur?.(corrections);
}
