import { boxOf, moveTo, viewportOf } from '../geometry.ts';
import { type Box, placeFlag, placeStrip } from '../place.ts';
import type { Spot } from './page-events.ts';

/** Lower, and a menu shows too little of what can be chosen, in CSS pixels. */
const lowest = 240;

/** Puts a menu beside its field; where there is no room for that, over the whole window. */
export function placeMenu(page: Document, menu: HTMLElement, field: Box): void {
  menu.style.maxHeight = '';
  const viewport = viewportOf(page);
  const room = { viewport, keepClear: [field], clutter: () => 0 };
  const size = boxOf(menu);
  const strip = placeStrip(size, room);
  const x = Math.max(0, (viewport.width - size.width) / 2);
  const at =
    placeFlag(field, size, room) ??
    (strip !== undefined && strip.height >= lowest ? strip : { x, y: 0, height: viewport.height });
  menu.style.maxHeight = `${at.height}px`;
  moveTo(menu, at);
}

/** Whether the pointer is on something that can be seen. */
export function isOn({ clientX, clientY }: Spot, element: HTMLElement): boolean {
  const { x, y, width, height } = boxOf(element);
  return (
    !element.hidden && clientX >= x && clientX <= x + width && clientY >= y && clientY <= y + height
  );
}
