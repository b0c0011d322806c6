import { remembering } from '../remembering.ts';
import type { Headings } from '../texts/headings.ts';
import { rentClaim } from './rent-claim.ts';

/**
 * Reads which heading says that fields below it ask for rents: the last one above a field or,
 * where that one says nothing of the kind (a tenant, a building), the first one of the page.
 */
export function rentHeadings(headings: Headings): (input: HTMLInputElement) => string | undefined {
  const first = remembering((root: Document) => headings.within(root.documentElement));
  return (input) => {
    const near = headings.above(input);
    const claim = near === undefined ? undefined : rentClaim(near);
    const heading = claim === undefined ? first(input.ownerDocument) : near;
    return heading !== undefined && rentClaim(heading) === 'rent' ? heading : undefined;
  };
}
