import * as v from 'valibot';
import { defaultCommaLimit } from '../domain/amount-magnitude.ts';
import type { AttemptLimits } from '../domain/attempt-limits.ts';
import { type AttemptSettings, attemptSettings, limitsSet } from './attempt-settings.ts';

export interface Settings {
  /** The consent. Undefined: not yet asked; false: switched off. */
  readonly enabled: boolean | undefined;
  /** Euros from which an amount without comma is flagged where nothing else is known. */
  readonly commaLimit: number;
}

/** What somebody has set; the limits of attempts one by one. */
type SettingsSet = Partial<Settings> & Partial<AttemptSettings>;

/** The settings in force, and who decided on the consent. */
export interface SettingsInForce extends Settings {
  readonly attemptLimits: AttemptLimits;
  readonly enabledBy: 'nobody' | 'user' | 'organisation';
}

const defaults: Settings = { enabled: undefined, commaLimit: defaultCommaLimit };

/** Whatever does not decode is as if it were absent: one wrong value costs that value alone. */
const partial = v.fallback(
  v.object({
    enabled: v.fallback(v.optional(v.boolean()), undefined),
    commaLimit: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(100))), undefined),
    ...attemptSettings,
  }),
  {},
);

/** What somebody has set, as it came out of storage, without what does not decode. */
export function decodeSettings(stored: unknown): SettingsSet {
  const { enabled, commaLimit, ...limits } = v.parse(partial, stored);
  const limitsGiven = Object.entries(limits).filter(([, limit]) => limit !== undefined);
  return {
    ...(enabled !== undefined && { enabled }),
    ...(commaLimit !== undefined && { commaLimit }),
    ...Object.fromEntries(limitsGiven),
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
    attemptLimits: limitsSet(organisation, limitsSet(user)),
    enabledBy:
      organisation.enabled !== undefined
        ? 'organisation'
        : user.enabled !== undefined
          ? 'user'
          : 'nobody',
  };
}
