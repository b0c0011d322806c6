import * as v from 'valibot';
import { browser } from './door.ts';

/**
 * The number that was being typed into the popup, kept until the browser closes: a popup closes by
 * itself as soon as one looks up the next digit somewhere else.
 */
export const draftKey = 'numberDraft';

const draft = v.fallback(v.pipe(v.string(), v.maxLength(200)), '');

/** Empty if there is none. Never fails: what cannot be read is as if nothing had been typed. */
export async function readNumberDraft(): Promise<string> {
  try {
    return v.parse(draft, (await browser.storage.session.get(draftKey))[draftKey]);
  } catch {
    return '';
  }
}

/** Never fails: a draft that cannot be kept is still on the screen. */
export async function keepNumberDraft(text: string): Promise<void> {
  await browser.storage.session.set({ [draftKey]: text }).catch(() => {});
}
