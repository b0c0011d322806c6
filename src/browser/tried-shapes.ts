import * as v from 'valibot';

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** What stands for a password that was tried: its HMAC under the key of the browser session. */
export const triedMark = hex;

/** What the browser session keeps of passwords that were tried. */
export const triedStore = v.strictObject({ key: hex, marks: v.array(triedMark) });

export type TriedStore = v.InferOutput<typeof triedStore>;
