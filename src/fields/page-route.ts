/** Pages may have very long addresses. */
const longest = 200;

/**
 * Where a document stands, in a form that is the same at the next visit: its path and hash route
 * with runs of digits as "*", without the query. A hash that is no route is left out.
 */
export function pageRoute({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): string {
  const route = hash.startsWith('#/') || hash.startsWith('#!/') ? (hash.split('?')[0] ?? '') : '';
  return `${pathname}${route}`.replace(/\d+/g, '*').slice(0, longest);
}
