import * as v from 'valibot';
import { browser } from './door.ts';
import { mergeSettings, type SettingsInForce } from './settings.ts';

/**
 * What is kept on this computer, read and written. Only the background writes; pages follow
 * `storage.onChanged`. A read never fails: what cannot be read is as if nothing had been kept.
 */

const silencedPlaces = v.fallback(v.array(v.string()), []);

export async function readSettings(): Promise<SettingsInForce> {
  const [user, organisation] = await Promise.all([readLocal('settings'), readManaged()]);
  return mergeSettings(user, organisation);
}

export async function writeEnabled(enabled: boolean): Promise<void> {
  const { enabledBy: _, ...settings } = await readSettings();
  await browser.storage.local.set({ settings: { ...settings, enabled } });
}

/** The places whose flags the user does not want to see again. */
export async function readSilenced(): Promise<readonly string[]> {
  return v.parse(silencedPlaces, await readLocal('silenced'));
}

export async function writeSilenced(places: readonly string[]): Promise<void> {
  await browser.storage.local.set({ silenced: places });
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
