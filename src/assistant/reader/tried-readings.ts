/**
 * What the browser session keeps of the passwords that were tried: their marks, never one of them.
 * Nothing of it rejects; undefined where nobody answers.
 */
export interface TriedReadings {
  /** The key of the session's marks. */
  key(): Promise<string | undefined>;
  /** Those of the marks that are kept. */
  known(marks: readonly string[]): Promise<ReadonlySet<string> | undefined>;
  /** Keeps a mark; resolves when it is kept, or never will be. */
  add(mark: string): Promise<void>;
}
