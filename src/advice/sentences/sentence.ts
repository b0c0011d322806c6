/** What a finding says to the user. Plain text: it may quote a character of the field. */
export interface Sentence {
  /** What is wrong, short and concrete. */
  readonly what: string;
  /** Why it matters or where it comes from, in one sentence. */
  readonly why: string;
  /** A right value, introduced by "Exemple :". */
  readonly example?: string;
}

/** A text cut at a finding's range. */
export interface Found {
  readonly before: string;
  readonly part: string;
  readonly after: string;
}

/** Makes a sentence from what was found. */
export type Wording = (found: Found) => Sentence;
