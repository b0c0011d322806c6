/** A text between guillemets, with the no-break spaces that belong there. */
export function quoted(text: string): string {
  return `«\u00a0${text}\u00a0»`;
}
