import { type Box, distance, gap, isInside, overlap, type Size } from '../place.ts';

/** Rather in line with the anchor, and below it than above, where both are as near. */
const misaligned = 0.25;

/** Rather so far away, in CSS pixels, than on one more thing that had better not be covered. */
const perCovered = 400;

/**
 * The place nearest to an anchor where a box covers nothing of what must stay clear: of all places
 * along the edges of what stands there. `avoid`: what is covered where there is no other place.
 * Undefined where there is none in the viewport.
 */
export function nearestFreePlace(
  anchor: Box,
  size: Size,
  viewport: Size,
  keepClear: readonly Box[],
  avoid: readonly Box[],
): Box | undefined {
  const edges = [anchor, ...keepClear, ...avoid];
  const xs = edges.flatMap(({ x, width }) => [x, x + width + gap, x - size.width - gap]);
  const ys = edges.flatMap(({ y, height }) => [y, y + height + gap, y - size.height - gap]);
  const right = viewport.width - size.width - gap;
  const bottom = viewport.height - size.height - gap;
  let nearest: Box | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const x of within(xs, right)) {
    for (const y of within(ys, bottom)) {
      const box = { x, y, width: size.width, height: size.height };
      const askew = Math.abs(x - anchor.x) + Math.abs(y - anchor.y);
      const covered = avoid.filter((each) => overlap(each, box)).length;
      const cost = distance(anchor, box) + misaligned * askew + perCovered * covered;
      if (cost >= least || !isFree(box, viewport, keepClear)) continue;
      nearest = box;
      least = cost;
    }
  }
  return nearest;
}

/** True where a box is all in the viewport, and covers nothing of what must stay clear. */
export function isFree(box: Box, viewport: Size, keepClear: readonly Box[]): boolean {
  return isInside(box, viewport) && !keepClear.some((kept) => overlap(kept, box));
}

/** The places from the window's one edge to the other. */
function within(places: readonly number[], last: number): number[] {
  return [...new Set([gap, ...places, last])].filter((place) => place >= gap && place <= last);
}
