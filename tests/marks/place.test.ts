import { describe, expect, it } from 'vitest';
import { type Box, isInView, placeFlag, placeMarker, placeStrip } from '../../src/marks/place.ts';

const viewport = { width: 1000, height: 800 };
const field: Box = { x: 100, y: 200, width: 240, height: 30 };
const flag = { width: 360, height: 180 };
const empty = () => 0;

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('placeFlag', () => {
  it('goes to the right of the field where there is room', () => {
    const at = placeFlag(field, flag, { viewport, keepClear: [field], clutter: empty });
    expect(at).toMatchObject({ x: 348, y: 200 });
  });

  it('does not mind where the flag stands now', () => {
    const drawn = { x: 8, y: 8, ...flag };
    const at = placeFlag(field, drawn, { viewport, keepClear: [field], clutter: empty });
    expect(at).toEqual({ x: 348, y: 200, ...flag });
  });

  it('goes below where the right has no room', () => {
    const narrow = { width: 390, height: 800 };
    const at = placeFlag(field, flag, { viewport: narrow, keepClear: [field], clutter: empty });
    expect(at?.y).toBe(238);
  });

  it('passes a button beside the field', () => {
    const button: Box = { x: 345, y: 200, width: 80, height: 30 };
    const at = placeFlag(field, flag, { viewport, keepClear: [field, button], clutter: empty });
    expect(at && overlap(at, button)).toBe(false);
  });

  it('prefers a place with less to click under it', () => {
    const clutter = (box: Box) => (box.y === 200 ? 0.5 : 0);
    const at = placeFlag(field, flag, { viewport, keepClear: [field], clutter });
    expect(at?.y).toBe(238);
  });

  it('prefers to stay near over a perfectly free corner', () => {
    const clutter = (box: Box) => (box.y === 612 ? 0 : 0.1);
    const at = placeFlag(field, flag, { viewport, keepClear: [field], clutter });
    expect(at).toMatchObject({ x: 348, y: 200 });
  });

  it('stays where it stood, though a better place has come free', () => {
    const last: Box = { x: 100, y: 238, ...flag };
    const around = { viewport, keepClear: [field], clutter: empty };
    expect(placeFlag(field, flag, around, last)).toEqual(last);
  });

  it('moves away from where it stood when that covers the field of the focus', () => {
    const last: Box = { x: 100, y: 238, ...flag };
    const focused: Box = { x: 100, y: 260, width: 240, height: 30 };
    const around = { viewport, keepClear: [field, focused], clutter: empty };
    expect(placeFlag(field, flag, around, last)).toMatchObject({ x: 348, y: 200 });
  });

  it('covers nothing that must be kept clear, whatever the window', () => {
    const label: Box = { x: 8, y: 100, width: 300, height: 20 };
    const small: Box = { x: 8, y: 124, width: 300, height: 30 };
    const next: Box = { x: 8, y: 200, width: 300, height: 30 };
    const phone = { width: 320, height: 640 };
    const keepClear = [small, label, next];
    const at = placeFlag(
      small,
      { width: 304, height: 220 },
      { viewport: phone, keepClear, clutter: empty },
    );
    expect(at).toBeDefined();
    for (const kept of keepClear) expect(at && overlap(at, kept)).toBe(false);
  });

  it('gives no place where every one covers what it must not', () => {
    const all: Box = { x: 0, y: 0, ...viewport };
    expect(placeFlag(field, flag, { viewport, keepClear: [all], clutter: empty })).toBeUndefined();
  });
});

describe('placeStrip', () => {
  const small = { width: 320, height: 256 };
  const label: Box = { x: 8, y: 90, width: 300, height: 20 };
  const low: Box = { x: 8, y: 112, width: 300, height: 30 };

  it('takes the larger room, above or below, and no more', () => {
    const strip = placeStrip(
      { width: 304, height: 180 },
      { viewport: small, keepClear: [label, low] },
    );
    expect(strip).toEqual({ x: 8, y: 150, width: 304, height: 106 });
  });

  it('is no higher than the flag', () => {
    const strip = placeStrip({ width: 304, height: 90 }, { viewport: small, keepClear: [low] });
    expect(strip?.height).toBe(90);
  });

  it('gives up where not even a line could be read', () => {
    const tall: Box = { x: 8, y: 60, width: 300, height: 150 };
    expect(
      placeStrip({ width: 304, height: 180 }, { viewport: small, keepClear: [tall] }),
    ).toBeUndefined();
  });
});

describe('placeMarker', () => {
  const marker = { width: 24, height: 24 };

  it('stands at the right of the field, outside', () => {
    const at = placeMarker(field, marker, { viewport, keepClear: [field], clutter: empty });
    expect(at).toMatchObject({ x: 344, y: 203 });
  });

  it('stands at the left where a button stands at the right', () => {
    const button: Box = { x: 342, y: 200, width: 80, height: 30 };
    const at = placeMarker(field, marker, { viewport, keepClear: [field, button], clutter: empty });
    expect(at.x + at.width).toBeLessThanOrEqual(field.x);
  });

  it('never stands at the right end inside the field', () => {
    const wide: Box = { x: 0, y: 0, width: 1000, height: 800 };
    const at = placeMarker(wide, marker, { viewport, keepClear: [wide], clutter: empty });
    expect(at.x).toBeLessThan(500);
  });
});

describe('isInView', () => {
  it.each([
    ['in the middle', { x: 10, y: 10, width: 10, height: 10 }, true],
    ['half above', { x: 10, y: -5, width: 10, height: 10 }, true],
    ['above', { x: 10, y: -20, width: 10, height: 10 }, false],
    ['below', { x: 10, y: 800, width: 10, height: 10 }, false],
    ['not drawn', { x: 10, y: 10, width: 0, height: 0 }, false],
  ])('%s', (_, box, seen) => {
    expect(isInView(box, viewport)).toBe(seen);
  });
});
