/** What the portal allows, and what we assume of it; an organisation may know better. Times in ms. */
export interface AttemptLimits {
  /** So many failures block an account (S2). */
  readonly failures: number;
  /** So long is it blocked, where the page says nothing else (S2). */
  readonly lockTime: number;
  /** So long after a failure is a password tried again that has just come by mail (S2). */
  readonly retryAfterMail: number;
  /** So long after its last failure a count is thought to start again: an assumption. */
  readonly forgetAfter: number;
  /** So long a mail counts as just come: S2 names 3 to 4 hours, and 2 more after a failure. */
  readonly justCome: number;
}

const minute = 60_000;
const hour = 60 * minute;

export const defaultAttemptLimits: AttemptLimits = {
  failures: 5,
  lockTime: 10 * minute,
  retryAfterMail: 2 * hour,
  forgetAfter: 24 * hour,
  justCome: 6 * hour,
};
