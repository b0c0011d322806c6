import * as v from 'valibot';
import { defaultCommaLimit } from '../domain/amount-magnitude.ts';

export interface Settings {
  /** The consent. Undefined: not yet asked; false: switched off. */
  readonly enabled: boolean | undefined;
  /** Euros from which an amount without comma is flagged where nothing else is known. */
  readonly commaLimit: number;
}

/** The settings in force, and who decided on the consent. */
export interface SettingsInForce extends Settings {
  readonly enabledBy: 'nobody' | 'user' | 'organisation';
}

const defaults: Settings = { enabled: undefined, commaLimit: defaultCommaLimit };

/** Whatever does not decode is as if it were absent: one wrong value costs that value alone. */
const partial = v.fallback(
  v.object({
    enabled: v.fallback(v.optional(v.boolean()), undefined),
    commaLimit: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(100))), undefined),
  }),
  {},
);

/** What somebody has set, as it came out of storage, without what does not decode. */
export function decodeSettings(stored: unknown): Partial<Settings> {
  const { enabled, commaLimit } = v.parse(partial, stored);
  return {
    ...(enabled !== undefined && { enabled }),
    ...(commaLimit !== undefined && { commaLimit }),
  };
}

/**
 * Merges the settings as they came out of storage: defaults < the user's < the organisation's.
 * Never throws, whatever was stored.
 */
export function mergeSettings(
  storedByUser: unknown,
  storedByOrganisation: unknown,
): SettingsInForce {
  const user = decodeSettings(storedByUser);
  const organisation = decodeSettings(storedByOrganisation);
  return {
    enabled: organisation.enabled ?? user.enabled ?? defaults.enabled,
    commaLimit: organisation.commaLimit ?? user.commaLimit ?? defaults.commaLimit,
    enabledBy:
      organisation.enabled !== undefined
        ? 'organisation'
        : user.enabled !== undefined
          ? 'user'
          : 'nobody',
  };
}
