/** A number and its noun, in French: 0 and 1 are singular. The plural takes an s unless it is given. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${Math.abs(count) < 2 ? singular : plural}`;
}
