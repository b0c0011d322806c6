import * as v from 'valibot';

/** The shapes of what is told of attempts, as it comes from pages and out of storage. */

/** In ms since 1970, up to the last that a `Date` can name. */
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const week = 7 * 24 * 3_600_000;
/** A duration in ms: no page that says "blocked" means more than a week. */
export const lockDuration = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(week));

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** The keyed hash of an account's id. */
export const accountHash = hex;
/** The key of these hashes. */
export const accountKey = hex;

export const attemptId = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
export const accountName = v.pipe(v.string(), v.maxLength(40));
export const failureCount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200));

/** What a page sees of an attempt. */
export const seenEvent = v.variant('kind', [
  v.strictObject({
    kind: v.picklist(['submitted', 'undecided', 'withdrawn', 'succeeded', 'failed']),
    attempt: attemptId,
    at: time,
  }),
  v.strictObject({
    kind: v.literal('locked'),
    attempt: attemptId,
    at: time,
    lasts: v.exactOptional(lockDuration),
  }),
]);

/** What the user knows better. */
export const saidEvent = v.variant('kind', [
  v.strictObject({ kind: v.literal('elsewhere'), attempt: attemptId, at: time }),
  v.strictObject({ kind: v.literal('counted'), failures: failureCount, at: time }),
]);

/** Where a password comes from. */
export const passwordOrigin = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['unknown', 'personal']) }),
  v.strictObject({ kind: v.picklist(['mail', 'post']), receivedAt: time }),
]);

/** Names of kinds of messages and of steps. */
const names = v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(20), v.readonly());

/** What stood on a page when a log-in was sent: kinds alone, no text. */
export const carriedOver = v.strictObject({
  kinds: names,
  offers: v.strictObject({ shown: names, prepared: names }),
});

/** An attempt whose end the next page may show. */
export const openAttempt = v.strictObject({
  attempt: attemptId,
  account: accountHash,
  at: time,
  before: carriedOver,
});

export type OpenAttempt = v.InferOutput<typeof openAttempt>;
