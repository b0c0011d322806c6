/**
 * Whether a field has room for two characters at most: no rent, but its cents, where a page asks
 * for euros and cents in two fields.
 */
export function holdsCentsOnly({ maxLength }: HTMLInputElement): boolean {
  return maxLength > 0 && maxLength <= 2;
}
