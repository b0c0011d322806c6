/** Whether a password may be tried now, as far as the attempts are known. */
export type Tries =
  /** `left`: tries before the account is blocked, at most, 1 or more; undefined where unknown. */
  | { readonly kind: 'now'; readonly left: number | undefined }
  /** The password came by mail a short while ago: the next try had better wait (S2). */
  | { readonly kind: 'wait'; readonly why: string; readonly left: number | undefined }
  /** No try is left, or the account is blocked. `why`: that, and when to try again, in words. */
  | { readonly kind: 'stop'; readonly why: string };
