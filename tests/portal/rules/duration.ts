/** A duration in ms as French words, rounded up: "10 minutes", "1 minute", "12 secondes". */
export function sayDuration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return count(seconds, 'seconde');
  return count(Math.ceil(seconds / 60), 'minute');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number > 1 ? 's' : ''}`;
}
