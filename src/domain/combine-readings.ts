/** More than this is no help to someone who has to choose. */
const mostCombinations = 4;

/**
 * The whole values that come of what each character may stand for, likeliest first. Empty if one
 * character stands for nothing, or if there are so many values that none could be believed.
 */
export function combineReadings(readings: readonly (readonly string[])[]): string[] {
  let values = [''];
  for (const chars of readings) {
    values = values.flatMap((value) => chars.map((char) => value + char));
    if (values.length > mostCombinations) return [];
  }
  return values;
}
