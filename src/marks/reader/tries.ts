/** Whether a password may be tried now, as far as the attempts are known. Times in ms since 1970. */
export type Tries =
  /** `left`: tries before the account is blocked, at most, 1 or more; undefined where that is unknown. */
  | { readonly kind: 'now'; readonly left: number | undefined }
  /** The password came by mail a short while ago: the next try had better wait (S2). */
  | { readonly kind: 'wait'; readonly until: number; readonly left: number | undefined }
  /** No try is left, or the account is blocked; `until` undefined where the time is unknown. */
  | { readonly kind: 'stop'; readonly until: number | undefined };
