import type { Field } from './field.ts';
import { fold } from './fold.ts';
import { pageRoute } from './page-route.ts';

/** Pages may put a whole paragraph into a label. */
const longest = 300;

/** What names a field on the page itself; the first that a field has is the surest. */
const naming = new Set(['column-header', 'label', 'row-header', 'text-before', 'placeholder']);

/**
 * Where a field stands, in a form that is the same at the next visit: the page's path and hash
 * route with digits as "*" and without query, the role, and the name of the field or column in
 * folded letters. Holds no value. A rent outside of a table gives no name: a tenant's may be in it.
 */
export function fieldPlace({ role, evidence }: Field, location: Location): string {
  const named = evidence.find(
    ({ kind }) => naming.has(kind) && (role !== 'rent-amount' || kind === 'column-header'),
  );
  const name = fold(named?.text ?? '').replace(/\d+/g, '*');
  return [pageRoute(location), role, name].join(' ').trim().slice(0, longest);
}
