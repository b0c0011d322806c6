import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';

/** How often a state is looked at, in ms. */
const interval = 50;
/** How much of what was seen a message tells, in characters. */
const longest = 3000;

/**
 * Looks again and again until something is seen that fulfils the condition, and returns it.
 * `undefined` means: nothing there yet. A look that throws counts as one that saw the error, for
 * pages come and go while a test waits. `what` ends the sentence "Waited for …"; `timeout` in ms.
 * Throws after the timeout, saying what was seen last.
 */
export async function waitFor<Seen>(
  what: string,
  look: () => Promise<Seen | undefined> | Seen | undefined,
  holds: (seen: Seen) => boolean = () => true,
  timeout = 10_000,
): Promise<Seen> {
  const deadline = performance.now() + timeout;
  for (;;) {
    let last: unknown;
    try {
      const seen = await look();
      if (seen !== undefined && holds(seen)) return seen;
      last = seen;
    } catch (error) {
      last = error;
    }
    if (performance.now() > deadline) {
      throw new Error(`Waited ${timeout} ms for ${what}. Seen last: ${describe(last)}`);
    }
    await pause(interval);
  }
}

function describe(seen: unknown): string {
  const text = inspect(seen, { depth: 10, maxArrayLength: 50 });
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}
