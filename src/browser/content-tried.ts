/** What the background answers about passwords that were tried. */
export interface TriedAnswer {
  /** The key of the session's marks. */
  readonly key: string;
  /** Those of the marks that it was asked about which are kept. */
  readonly known: readonly string[];
}

/** Decodes the background's answer; by hand, since pages of the portal pay for a library. */
export function decodeTriedAnswer(answer: unknown): TriedAnswer | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { key, known }: Partial<Record<keyof TriedAnswer, unknown>> = answer;
  if (typeof key !== 'string' || !/^[0-9a-f]{64}$/.test(key)) return undefined;
  if (!Array.isArray(known)) return undefined;
  return { key, known: known.filter((mark) => typeof mark === 'string') };
}
