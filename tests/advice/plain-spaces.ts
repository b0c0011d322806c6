/** A text with ordinary spaces, for comparing it with what a test can be read to expect. */
export function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
