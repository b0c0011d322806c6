import { type TriedMark, triedMarks } from './tried-mark.ts';
import type { TriedReadings } from './tried-readings.ts';

/** Which passwords were tried. The passwords stay in the page: only their marks leave it. */
export interface TriedBook {
  /** Has the key ready: the page may be gone a moment after a password was sent. */
  prepare(): Promise<void>;
  /** A password was sent. Resolves when that is kept, or never will be. */
  remember(password: string): Promise<void>;
  /** Those of the readings that were sent before; undefined where nobody can say. Never rejects. */
  knownAmong(readings: readonly string[]): Promise<ReadonlySet<string> | undefined>;
}

/** Joins passwords to the marks that the browser session keeps. */
export function createTriedBook(tried: TriedReadings): TriedBook {
  let marking: Promise<TriedMark | undefined> | undefined;

  async function mark(): Promise<TriedMark | undefined> {
    marking ??= prepareMarks(tried);
    const ready = await marking;
    // Who asks again later may have more luck.
    if (ready === undefined) marking = undefined;
    return ready;
  }

  return {
    async prepare() {
      await mark();
    },

    async remember(password) {
      const markOf = await mark();
      if (markOf !== undefined) await tried.add(await markOf(password));
    },

    async knownAmong(readings) {
      const markOf = await mark();
      if (markOf === undefined) return undefined;
      const marks = await Promise.all(readings.map(markOf));
      const known = await tried.known(marks);
      return known && new Set(readings.filter((_, at) => known.has(marks[at] ?? '')));
    },
  };
}

async function prepareMarks(tried: TriedReadings): Promise<TriedMark | undefined> {
  const key = await tried.key();
  try {
    return key === undefined ? undefined : await triedMarks(key);
  } catch {
    // A page without WebCrypto: one that is not served over https.
    return undefined;
  }
}
