import type { Rent } from './rules/rents.ts';

/** What the server received from one form, to the letter, and whether it took it. */
export type Submission = { readonly accepted: boolean } & (
  | { readonly kind: 'log-in'; readonly loginId: string; readonly password: string }
  | { readonly kind: 'rents'; readonly rents: readonly Rent[] }
  | { readonly kind: 'lost-login-id'; readonly userNumber: string; readonly captcha: string }
  | { readonly kind: 'lost-password'; readonly email: string; readonly code: string }
  | { readonly kind: 'new-password'; readonly password: string; readonly repeated: string }
);
