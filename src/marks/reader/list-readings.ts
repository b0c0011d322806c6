import { readings } from '../../domain/password.ts';

/** One reading in the list. */
export interface Row {
  readonly text: string;
  /** Where it is not the text that was asked about, counted in characters from 0. */
  readonly changed: readonly number[];
  /** `next`: the one to try now; `later`: one for the tries after it. */
  readonly state: 'tried' | 'next' | 'later';
}

export interface ReadingList {
  /** In order of likelihood; of those not tried yet no more than there are tries left. */
  readonly rows: readonly Row[];
  /** False where nobody could say which readings were tried. */
  readonly isTriedKnown: boolean;
}

/** Which of these were sent before; undefined where nobody can say. */
export type KnownAmong = (readings: readonly string[]) => Promise<ReadonlySet<string> | undefined>;

/** So many are asked about at a time. */
const batch = 8;
/** More than anybody has tried. */
const most = 64;

/** The readings of a text to be shown: those tried before, and so many others; `left` is 1 or more. */
export async function listReadings(
  text: string,
  left: number,
  knownAmong: KnownAmong,
): Promise<ReadingList> {
  const rows: Row[] = [];
  let isTriedKnown = true;
  let untried = 0;
  const all = readings(text, most);
  while (untried < left) {
    const some = take(all, batch);
    if (some.length === 0) break;
    const known = await knownAmong(some);
    isTriedKnown &&= known !== undefined;
    for (const reading of some) {
      if (untried === left) break;
      const changed = differences(text, reading);
      if (known?.has(reading) === true) {
        rows.push({ text: reading, changed, state: 'tried' });
      } else {
        rows.push({ text: reading, changed, state: untried === 0 ? 'next' : 'later' });
        untried += 1;
      }
    }
  }
  return { rows, isTriedKnown };
}

function differences(from: string, to: string): number[] {
  const other = [...to];
  return [...from].flatMap((char, at) => (char === other[at] ? [] : [at]));
}

function take<Element>(from: Iterator<Element>, count: number): Element[] {
  const taken: Element[] = [];
  while (taken.length < count) {
    const { done, value } = from.next();
    if (done === true) break;
    taken.push(value);
  }
  return taken;
}
