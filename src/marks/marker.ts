import { flagTexts } from '../advice/texts/flag.ts';
import { build, buildButton } from './build.ts';
import { type Flag, type Tone, toneOf } from './flag.ts';
import { moveTo } from './geometry.ts';
import type { Box, Size } from './place.ts';

export const markerSize: Size = { width: 24, height: 24 };

/** Told apart by their shape, not by their colour alone. */
const signs: Record<Tone, string> = { error: '!', warning: '!', hint: '?', corrected: '✓' };
const ringWidth = 3;

/** The small sign of a closed flag, which opens it. */
export function drawMarker(flag: Flag, at: Box, open: () => void): HTMLElement {
  const tone = toneOf(flag);
  const marker = buildButton(`marker ${tone}`, open, signs[tone]);
  marker.setAttribute('aria-label', flagTexts.open);
  moveTo(marker, at);
  return marker;
}

/** A line around the field, outside of it: it shows which one is meant and takes no click. */
export function drawRing(flag: Flag, field: Box): HTMLElement {
  const ring = build('div', `ring ${toneOf(flag)}`);
  moveTo(ring, { x: field.x - ringWidth, y: field.y - ringWidth });
  ring.style.width = `${field.width + 2 * ringWidth}px`;
  ring.style.height = `${field.height + 2 * ringWidth}px`;
  return ring;
}
