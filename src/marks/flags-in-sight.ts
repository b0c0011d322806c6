import type { Flag } from './flag.ts';
import { boxOf } from './geometry.ts';
import type { Size } from './place.ts';

/** All flags of a page. */
export interface Flags {
  /** Last raised first. */
  all(): readonly Flag[];
  get(element: Element): Flag | undefined;
}

/** So many fields can be asked where they stand, each time the page moves. */
const few = 200;
/** Lower than any field, in CSS pixels. */
const step = 12;
/** Of long lists so many flags tell where the columns are. */
const samples = 20;

/**
 * The flags whose fields may be seen now. Of many flags not each field is asked where it stands:
 * the page is asked what stands where their columns are.
 */
export function flagsInSight(page: Document, flags: Flags, { height }: Size): readonly Flag[] {
  const all = flags.all();
  if (all.length <= few) return all;
  const found = new Set<Flag>();
  for (const x of columnsOf(all)) {
    for (let y = step / 2; y < height; y += step) {
      for (const element of page.elementsFromPoint(x, y)) {
        const flag = flags.get(element);
        if (flag !== undefined) found.add(flag);
      }
    }
  }
  return [...found];
}

function columnsOf(flags: readonly Flag[]): ReadonlySet<number> {
  const every = Math.ceil(flags.length / samples);
  const some = flags.filter((_, place) => place % every === 0).map(({ element }) => boxOf(element));
  return new Set(some.map(({ x, width }) => Math.round(x + width / 2)));
}
