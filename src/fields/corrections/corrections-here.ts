import type { Correction } from '../../domain/correction.ts';
import { pageRoute } from '../page-route.ts';

/** The corrections that count where a document stands. */
export function correctionsHere(
  corrections: readonly Correction[],
  { location }: Document,
): readonly Correction[] {
  if (corrections.length === 0) return corrections;
  const here = pageRoute(location);
  return corrections.filter(({ page }) => page === here);
}
