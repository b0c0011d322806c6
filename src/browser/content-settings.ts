import type { Correction } from '../domain/correction.ts';
import type { OpenAttempt } from './attempt-shapes.ts';
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
  /** An attempt to log in that was made on the page before, and whose end this page may show. */
  readonly openAttempt: OpenAttempt | null;
  /** An account is blocked or soon may be: pages with a log-in have to say so. */
  readonly isWarned: boolean;
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
    openAttempt,
    isWarned,
  }: Partial<Record<keyof ContentSettings, unknown>> = answer;
  if (typeof enabled !== 'boolean' || typeof commaLimit !== 'number') return undefined;
  if (!Array.isArray(silenced) || typeof shortcut !== 'string') return undefined;
  return {
    enabled,
    commaLimit,
    silenced: silenced.filter((place) => typeof place === 'string'),
    shortcut,
    corrections: decodeCorrections(corrections),
    openAttempt: decodeOpenAttempt(openAttempt),
    isWarned: isWarned === true,
  };
}

function decodeOpenAttempt(value: unknown): OpenAttempt | null {
  if (typeof value !== 'object' || value === null) return null;
  const { attempt, account, at, before }: Partial<Record<keyof OpenAttempt, unknown>> = value;
  if (typeof attempt !== 'string' || typeof account !== 'string') return null;
  if (typeof at !== 'number' || typeof before !== 'object' || before === null) return null;
  const { kinds, offers }: Partial<Record<keyof OpenAttempt['before'], unknown>> = before;
  if (typeof offers !== 'object' || offers === null) return null;
  const { shown, prepared }: { shown?: unknown; prepared?: unknown } = offers;
  const offered = { shown: namesIn(shown), prepared: namesIn(prepared) };
  return { attempt, account, at, before: { kinds: namesIn(kinds), offers: offered } };
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
