/** What a page of the portal is for, as far as what it shows tells. */
export const pageKinds = [
  'log-in',
  'lost-login-id',
  'lost-password',
  'new-password',
  'rents',
  'other',
] as const;

export type PageKind = (typeof pageKinds)[number];
