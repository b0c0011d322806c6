import type { FindSaidFields } from './corrections/said-fields.ts';
import { createFieldFinder } from './field-finder.ts';
import { type FieldIndex, noFields } from './field-index.ts';
import { listFinder } from './rents/find-lists.ts';
import { readRow } from './rents/read-row.ts';

/** A finder with all that it may need at hand: for whoever does not mind its size. */
export function createWholeFinder(findSaid?: FindSaidFields): {
  look(root: Document): FieldIndex;
} {
  const finder = createFieldFinder();
  const lists = { find: listFinder(findSaid), always: findSaid !== undefined };
  return { look: (root) => finder.look(root, lists)?.readingRows(readRow) ?? noFields };
}
