import { boxOf, clutterUnder, moveTo, viewportOf } from '../geometry.ts';
import { type Box, placeFlag } from '../place.ts';

const gap = 8;
/** Room for the characters and a few readings, in CSS pixels. */
const wanted = 620;

/**
 * Puts the reader beside its field with room to grow; where there is none, over the window, to be
 * scrolled. It stays there while the page scrolls: who compares characters wants them to stand still.
 */
export function placePanel(
  page: Document,
  panel: HTMLElement,
  field: Element,
  isOurs: (node: Element) => boolean,
): void {
  const viewport = viewportOf(page);
  const { width } = boxOf(panel);
  const height = Math.min(wanted, viewport.height - 2 * gap);
  const around = boxOf(field);
  const clutter = (box: Box) => clutterUnder(page, isOurs, box);
  const at =
    placeFlag(around, { width, height }, { viewport, keepClear: [around], clutter }) ??
    ({ x: Math.max(0, (viewport.width - width) / 2), y: gap } as const);
  panel.style.maxHeight = `${height}px`;
  moveTo(panel, at);
}
