import * as v from 'valibot';
import type { Correction } from '../domain/correction.ts';
import { correction } from './corrections.ts';
import { browser } from './door.ts';
import { decodeSettings, mergeSettings, type SettingsInForce } from './settings.ts';

/**
 * What stays on this computer, read and written. Only the background writes it; pages follow
 * `storage.onChanged`. What cannot be read is as if nothing had been kept: no read fails, but for
 * `readConsent`.
 */

const silencedPlaces = v.fallback(v.array(v.string()), []);
const anyList = v.fallback(v.array(v.unknown()), []);

/** The settings in force: the user's and the organisation's, taken together. */
export async function readSettings(): Promise<SettingsInForce> {
  const [user, organisation] = await Promise.all([readLocal('settings'), readManaged()]);
  return mergeSettings(user, organisation);
}

/**
 * Whether the assistant is switched on. Throws where that cannot be read: who is told that something
 * is not wanted will not tell it again.
 */
export async function readConsent(): Promise<boolean> {
  const user: unknown = (await browser.storage.local.get('settings'))['settings'];
  return mergeSettings(user, await readManaged()).enabled === true;
}

/** Writes the user's consent, and leaves what else the user has set as it is. */
export async function writeEnabled(enabled: boolean): Promise<void> {
  const own = decodeSettings(await readLocal('settings'));
  await browser.storage.local.set({ settings: { ...own, enabled } });
}

/** The places whose flags the user does not want to see again. */
export async function readSilenced(): Promise<readonly string[]> {
  return v.parse(silencedPlaces, await readLocal('silenced'));
}

/** Replaces the silenced places. */
export async function writeSilenced(places: readonly string[]): Promise<void> {
  await browser.storage.local.set({ silenced: places });
}

/** What the user has said of fields, the newest last; what does not decode is left out. */
export async function readCorrections(): Promise<readonly Correction[]> {
  const kept = v.parse(anyList, await readLocal('corrections'));
  return kept.flatMap((each) => {
    const decoded = v.safeParse(correction, each);
    return decoded.success ? [decoded.output] : [];
  });
}

/** Replaces what the user has said of fields. */
export async function writeCorrections(corrections: readonly Correction[]): Promise<void> {
  await browser.storage.local.set({ corrections });
}

async function readLocal(key: string): Promise<unknown> {
  try {
    return (await browser.storage.local.get(key))[key];
  } catch {
    return undefined;
  }
}

async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects where no organisation manages the browser.
    return undefined;
  }
}
