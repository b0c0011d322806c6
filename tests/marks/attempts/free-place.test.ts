import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFree, nearestFreePlace } from '../../../src/marks/attempts/free-place.ts';
import type { Box } from '../../../src/marks/place.ts';

const viewport = { width: 1000, height: 700 };
const size = { width: 300, height: 200 };
const box = (x: number, y: number, width: number, height: number): Box => ({
  x,
  y,
  width,
  height,
});
const button = box(200, 300, 140, 50);
const place = (keepClear: readonly Box[], avoid: readonly Box[] = [], anchor = button) =>
  nearestFreePlace(anchor, size, viewport, [anchor, ...keepClear], avoid);

describe('the nearest free place', () => {
  it.each<[string, Box, readonly Box[], readonly [number, number] | undefined]>([
    ['below a button that stands alone', button, [], [200, 358]],
    ['right of it where a link stands below', button, [box(200, 380, 140, 24)], [348, 300]],
    [
      'past the links, below the fields',
      button,
      [box(200, 90, 760, 180), box(360, 310, 600, 24), box(200, 380, 760, 100)],
      [200, 488],
    ],
    ['above it where it stands at the bottom', box(200, 640, 700, 50), [], [200, 432]],
    [
      'left of it in the right corner',
      box(800, 300, 192, 50),
      [box(792, 0, 208, 290), box(792, 352, 208, 348)],
      [492, 300],
    ],
    ['nowhere where all is taken', button, [box(0, 0, 1000, 700)], undefined],
  ])('is %s', (_, anchor, keepClear, at) => {
    const found = place(keepClear, [], anchor);
    expect(found && [found.x, found.y]).toEqual(at);
  });

  it('covers what had better not be covered only where there is no other place', () => {
    const link = box(200, 380, 140, 24);
    expect(place([], [link])).toMatchObject({ x: 348, y: 300 });
    const walls = [box(348, 0, 652, 700), box(0, 0, 1000, 290)];
    expect(place(walls, [link])).toMatchObject({ y: 412 });
    expect(place([...walls, box(0, 590, 1000, 110)], [link])).toMatchObject({ y: 358 });
  });

  it('is free, whatever stands around', () => {
    const boxes = fc.array(
      fc
        .tuple(fc.nat(900), fc.nat(650), fc.integer({ min: 1, max: 400 }), fc.nat(100))
        .map(([x, y, width, height]) => box(x, y, width, height + 1)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(boxes, (keepClear) => {
        const found = place(keepClear);
        expect(found === undefined || isFree(found, viewport, [button, ...keepClear])).toBe(true);
      }),
    );
  });

  it('is none in a window that is too small', () => {
    const small = { width: 310, height: 400 };
    expect(nearestFreePlace(box(8, 8, 100, 30), size, small, [], [])).toBeUndefined();
  });
});
