import type { Correction } from '../domain/correction.ts';
import { decodeCorrections } from './content-corrections.ts';

/** What the content script has to know to work on a page. */
export interface ContentSettings {
  readonly enabled: boolean;
  readonly commaLimit: number;
  /** The places whose flags the user does not want to see again. */
  readonly silenced: readonly string[];
  /** The keys that go into a flag, as the browser writes them; empty if the user took them away. */
  readonly shortcut: string;
  /** What the user has said of fields, on any page; the newest last. */
  readonly corrections: readonly Correction[];
}

/** Decodes the background's answer; by hand, since every page of the portal pays for a library. */
export function decodeContentSettings(answer: unknown): ContentSettings | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const {
    enabled,
    commaLimit,
    silenced,
    shortcut,
    corrections,
  }: Partial<Record<keyof ContentSettings, unknown>> = answer;
  if (typeof enabled !== 'boolean' || typeof commaLimit !== 'number') return undefined;
  if (!Array.isArray(silenced) || typeof shortcut !== 'string') return undefined;
  return {
    enabled,
    commaLimit,
    silenced: silenced.filter((place) => typeof place === 'string'),
    shortcut,
    corrections: decodeCorrections(corrections),
  };
}
