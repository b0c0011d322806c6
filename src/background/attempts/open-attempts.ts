import * as v from 'valibot';
import { type OpenAttempt, openAttempt } from '../../browser/attempt-shapes.ts';
import { browser } from '../../browser/door.ts';
import { outcomeTime } from '../../domain/attempt-standing.ts';
import type { Frame } from '../frame.ts';

/** The attempt of each frame whose end nobody has seen yet, for the page that comes next in it. */

/** Keeps an attempt. Without it, it is only the end that nobody sees. */
export async function keepOpenAttempt(frame: Frame, open: OpenAttempt): Promise<void> {
  await browser.storage.session.set({ [key(frame)]: open }).catch(() => {});
}

/** Forgets a frame's attempt: it has ended. */
export async function endOpenAttempt(frame: Frame, attempt: string): Promise<void> {
  if ((await readOpenAttempt(frame))?.attempt === attempt) await forget(key(frame));
}

/** The attempt of the page that was in a frame before, if it is not too long ago. */
export async function readOpenAttempt(frame: Frame): Promise<OpenAttempt | undefined> {
  try {
    const stored: unknown = (await browser.storage.session.get(key(frame)))[key(frame)];
    const decoded = v.safeParse(openAttempt, stored);
    if (!decoded.success) return undefined;
    const age = Date.now() - decoded.output.at;
    return age >= 0 && age < outcomeTime ? decoded.output : undefined;
  } catch {
    return undefined;
  }
}

/** The tab was closed. */
export async function forgetOpenAttempts(tabId: number): Promise<void> {
  const all = await browser.storage.session.get(null);
  await forget(Object.keys(all).filter((name) => name.startsWith(key({ tabId, frameId: '' }))));
}

async function forget(keys: string | string[]): Promise<void> {
  await browser.storage.session.remove(keys).catch(() => {});
}

function key({
  tabId,
  frameId,
}: {
  readonly tabId: number;
  readonly frameId: number | '';
}): string {
  return `openAttempt:${tabId}:${frameId}`;
}
