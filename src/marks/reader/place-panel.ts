import { boxOf, clutterUnder, moveTo, viewportOf } from '../geometry.ts';
import { type Box, placeFlag } from '../place.ts';

const gap = 8;
/** Room for the characters and a few readings, in CSS pixels. */
const wanted = 620;
/** As wide as it comes, or as a flag where there is no room for that beside the field. */
const widths = ['', 'min(376px, calc(100vw - 16px))'];

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
  const height = Math.min(wanted, viewport.height - 2 * gap);
  const around = boxOf(field);
  const clutter = (box: Box) => clutterUnder(page, isOurs, box);
  panel.style.maxHeight = `${height}px`;
  for (const width of widths) {
    panel.style.width = width;
    const size = { width: boxOf(panel).width, height };
    const at = placeFlag(around, size, { viewport, keepClear: [around], clutter });
    if (at !== undefined) {
      moveTo(panel, at);
      return;
    }
  }
  panel.style.width = '';
  moveTo(panel, { x: Math.max(0, (viewport.width - boxOf(panel).width) / 2), y: gap });
}
