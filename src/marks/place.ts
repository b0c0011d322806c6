/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Surroundings {
  readonly viewport: Size;
  /** What must not be covered: the field, its label, its buttons, the field that has the focus. */
  readonly keepClear: readonly Box[];
  /** How much a box covers of what a person might want to click, from 0 to 0.5. */
  readonly clutter: (box: Box) => number;
}

/** Between what we draw and what it stands beside, and the window's edge, in CSS pixels. */
export const gap = 8;

/**
 * Where a flag goes beside its field, best of a few places: right, below, left, above, then docked
 * in a corner of the window. What must not be covered decides first; then what had better not be
 * weighs at most as much as standing a quarter of a window away from the field. Where the flag stood before
 * (`last`) it stays as long as it may.
 * Returns its box in the viewport, or undefined if every place covers what it must not.
 */
export function placeFlag(
  field: Box,
  flag: Size,
  { viewport, keepClear, clutter }: Surroundings,
  last?: Box,
): Box | undefined {
  if (flag.height > viewport.height - 2 * gap) return undefined;
  const isFree = (box: Box) => !keepClear.some((kept) => overlap(kept, box));
  if (last !== undefined && isInside(last, viewport) && isFree(last)) return last;
  const places = [...besideField(field, flag), ...inCorners(flag, viewport)]
    .map((box) => moveInside(box, viewport))
    .filter(isFree);
  const diagonal = Math.hypot(viewport.width, viewport.height);
  return best(places, (box) => clutter(box) + (2 * distance(field, box)) / diagonal);
}

/** Lower, and not even one line with its button could be read. */
const lowestStrip = 72;

/**
 * Where a flag goes that has room nowhere: all along the window above or below what must not be
 * covered, as high as there is room, to be scrolled. Undefined if even that is too little.
 */
export function placeStrip(
  flag: Size,
  { viewport, keepClear }: Pick<Surroundings, 'viewport' | 'keepClear'>,
): Box | undefined {
  const seen = keepClear.filter((box) => isInView(box, viewport));
  const top = Math.min(...seen.map(({ y }) => y));
  const bottom = Math.max(...seen.map(({ y, height }) => y + height));
  const above = { y: 0, height: Math.min(flag.height, top - gap) };
  const below = { y: bottom + gap, height: Math.min(flag.height, viewport.height - bottom - gap) };
  const { y, height } = below.height >= above.height ? below : above;
  const x = Math.max(0, (viewport.width - flag.width) / 2);
  return height < lowestStrip ? undefined : { x, y, width: flag.width, height };
}

/**
 * Where the small marker of a closed flag goes: outside the field, at its right, left or corners,
 * or inside its left end where there is no room around (never at the right end: sites put their
 * own buttons there).
 */
export function placeMarker(
  field: Box,
  marker: Size,
  { viewport, keepClear, clutter }: Surroundings,
): Box {
  const middle = field.y + (field.height - marker.height) / 2;
  const places = [
    { x: field.x + field.width + 4, y: middle },
    { x: field.x - marker.width - 4, y: middle },
    { x: field.x + field.width - marker.width, y: field.y + field.height + 2 },
    { x: field.x + field.width - marker.width, y: field.y - marker.height - 2 },
  ]
    .map((corner) => at(corner, marker))
    .filter((box) => isInside(box, viewport))
    .filter((box) => !keepClear.some((kept) => overlap(kept, box)));
  return best(places, clutter) ?? at({ x: field.x + 2, y: middle }, marker);
}

/** True where a box can be seen at least in part. */
export function isInView(box: Box, viewport: Size): boolean {
  return overlap(box, { x: 0, y: 0, ...viewport }) && box.width > 0 && box.height > 0;
}

function besideField(field: Box, flag: Size): Box[] {
  const right = field.x + field.width;
  const bottom = field.y + field.height;
  return [
    { x: right + gap, y: field.y },
    { x: field.x, y: bottom + gap },
    { x: field.x - flag.width - gap, y: field.y },
    { x: field.x, y: field.y - flag.height - gap },
    { x: field.x - flag.width - gap, y: bottom + gap },
    { x: right + gap, y: bottom + gap },
    // Farther to the right, past a button or a text beside the field.
    { x: right + 6 * gap, y: field.y },
    { x: right + 16 * gap, y: field.y },
  ].map((corner) => at(corner, flag));
}

function inCorners(flag: Size, viewport: Size): Box[] {
  const right = viewport.width - flag.width - gap;
  const bottom = viewport.height - flag.height - gap;
  return [
    { x: right, y: bottom },
    { x: right, y: gap },
    { x: gap, y: bottom },
    { x: gap, y: gap },
  ].map((corner) => at(corner, flag));
}

function at({ x, y }: Pick<Box, 'x' | 'y'>, { width, height }: Size): Box {
  return { x, y, width, height };
}

function moveInside(box: Box, viewport: Size): Box {
  return {
    ...box,
    x: Math.max(gap, Math.min(box.x, viewport.width - box.width - gap)),
    y: Math.max(gap, Math.min(box.y, viewport.height - box.height - gap)),
  };
}

/** True where all of a box can be seen. */
export function isInside(box: Box, viewport: Size): boolean {
  return (
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= viewport.width &&
    box.y + box.height <= viewport.height
  );
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** How far two boxes are apart, 0 where they touch. */
export function distance(a: Box, b: Box): number {
  const across = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const down = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.hypot(across, down);
}

/** The first of the boxes that cost least. */
function best(boxes: readonly Box[], costOf: (box: Box) => number): Box | undefined {
  let chosen: Box | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const cost = costOf(box);
    if (cost >= least) continue;
    chosen = box;
    least = cost;
  }
  return chosen;
}
