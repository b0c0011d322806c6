/** Every card by name. A card's number is what a person reads out on the phone. */
export const cardIds = [
  'login-id-by-mail-lost',
  'password-by-mail-lost',
  'login-id-by-post-lost',
  'where-is-user-number',
  'login-id-refused',
  'letter-not-arrived',
  'password-refused',
  'password-expired',
  'july-rent-missing',
  'amount-refused',
  'several-tenant-lists',
] as const;

export type CardId = (typeof cardIds)[number];

/** Whom a card speaks to: a private person who lets, an agency or company, an agent of the Caf. */
export type Audience = 'person' | 'entity' | 'agent';

/** A document that a card rests on, as a reader can find and weigh it. */
export interface Source {
  readonly title: string;
  /** What is known of its date, in words. */
  readonly date: string;
}

/**
 * One piece of advice: data, no markup. Steps and warnings may hold `{link:KIND}`, which `cardSteps`
 * and `cardWarnings` turn into the name of a link of the portal.
 */
export interface Card<Id extends CardId = CardId> {
  /** 1 to 11 are the numbers of the sheet that they come from (S1). */
  readonly number: number;
  readonly id: Id;
  /** As the user would say it. */
  readonly title: string;
  readonly audience: readonly Audience[];
  /** What to do, in order. */
  readonly steps: readonly string[];
  /** What not to do. */
  readonly avoid: readonly string[];
  readonly sources: readonly Source[];
  readonly related: readonly CardId[];
}
