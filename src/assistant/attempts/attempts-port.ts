import type { AttemptLimits } from '../../domain/attempt-limits.ts';
import type { Standing } from '../../domain/attempt-standing.ts';
import type { AttemptEvent } from '../../domain/attempts.ts';
import type { NextTry, PasswordOrigin } from '../../domain/next-try.ts';
import type { CarriedOver } from '../../fields/outcome.ts';
import type { TriedReadings } from '../reader/tried-readings.ts';

/** What is known of one account. Times in ms since 1970. */
export interface KnownAccount {
  /** The keyed hash of its id. */
  readonly account: string;
  /** What the user calls it; empty if it has no name. */
  readonly name: string;
  readonly origin: PasswordOrigin;
  readonly standing: Standing;
  readonly next: NextTry;
  readonly limits: AttemptLimits;
  /** When some of it will be otherwise by itself; 0: never. */
  readonly changesAt: number;
}

/** What a page sees of an attempt. */
export type SeenEvent = Exclude<AttemptEvent, { readonly kind: 'elsewhere' | 'counted' }>;

/** An attempt whose end the page on which it was made did not live to see. */
export interface OpenAttempt {
  readonly attempt: string;
  readonly account: string;
  /** When it was submitted. */
  readonly at: number;
  readonly before: CarriedOver;
}

/** Whoever counts attempts for all pages. Nothing of it rejects. */
export interface AttemptsPort {
  /** Something may have to be told soon, in a hurry: whoever counts is to be awake. */
  wake(): void;
  /** The keyed hash of an account's id; undefined where there is no key to be had. */
  hashOf(loginId: string): Promise<string | undefined>;
  /** Resolves when it is kept, or never will be. */
  report(account: string, event: SeenEvent): Promise<void>;
  /** An attempt was submitted, whose end the next page may see. */
  begin(open: OpenAttempt): Promise<void>;
  /** What is known of an account; null: of the one that this tab, or a lock, is about. */
  read(account: string | null): Promise<KnownAccount | undefined>;
  /** The user says where an account's password comes from. */
  keepOrigin(account: string, origin: PasswordOrigin): Promise<void>;
  readonly tried: TriedReadings;
}
