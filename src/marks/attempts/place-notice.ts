import { boxOf, clutterUnder, focusedField, isSeen, moveTo, viewportOf } from '../geometry.ts';
import { hostAttribute } from '../host.ts';
import { type Box, placeFlag, placeStrip } from '../place.ts';

/** What people type in, click or must read: it stays uncovered if there is another place. */
const needed =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [role="alert"]';
/** On pages with more of it, only what stands around is looked for, by `clutterUnder`. */
const mostNeeded = 200;
/** Seen of another host of ours, in CSS pixels: smaller than its markers. */
const step = 20;
/** Worse than any distance: nothing is covered while there is another place. */
const covering = 4;

export type Offset = Pick<Box, 'x' | 'y'>;

export interface NoticeRoom {
  readonly isOurs: (node: Element) => boolean;
  /** Where it stood before, seen from the anchor: there it stays as long as it may. */
  readonly last: Offset | undefined;
}

/**
 * Puts the notice beside its anchor, where it covers nothing that the page offers; in its short form
 * where the whole has no such place; and where even that has none, off the anchor and off the field
 * in which the user types. Returns where it stands, seen from the anchor; undefined, and the notice
 * is hidden, if there is no place at all or the anchor cannot be seen.
 */
export function placeNotice(
  page: Document,
  notice: HTMLElement,
  anchor: Element,
  room: NoticeRoom,
): Offset | undefined {
  const around = boxOf(anchor);
  const at = isAnchorSeen(anchor) ? findPlace(page, notice, anchor, room) : undefined;
  notice.style.visibility = at === undefined ? 'hidden' : 'visible';
  if (at === undefined) return undefined;
  notice.style.maxHeight = `${at.height}px`;
  moveTo(notice, at);
  return { x: at.x - around.x, y: at.y - around.y };
}

function findPlace(
  page: Document,
  notice: HTMLElement,
  anchor: Element,
  { isOurs, last }: NoticeRoom,
): Box | undefined {
  const viewport = viewportOf(page);
  const around = boxOf(anchor);
  const clutter = (box: Box) =>
    covering * (clutterUnder(page, isOurs, box) + othersUnder(page, isOurs, box));
  const least = [anchor, ...focusedField(page)].map(boxOf);
  const all = [...least, ...neededOn(page, anchor).map(boxOf)];
  notice.style.maxHeight = '';
  for (const keepClear of [all, least]) {
    for (const compact of [false, true]) {
      notice.classList.toggle('compact', compact);
      const size = boxOf(notice);
      const before = last && { ...size, x: around.x + last.x, y: around.y + last.y };
      const at = placeFlag(around, size, { viewport, keepClear, clutter }, before);
      if (at !== undefined) return at;
    }
  }
  return placeStrip(boxOf(notice), { viewport, keepClear: least });
}

/** What can be seen of it, in the page and, where the anchor stands in another tree, in that one. */
function neededOn(page: Document, anchor: Element): Element[] {
  const root = anchor.getRootNode();
  const trees = root instanceof ShadowRoot ? [page, root] : [page];
  const found = trees.flatMap((tree) => [...tree.querySelectorAll(needed)]);
  return found.length > mostNeeded ? [] : found.filter(isVisible);
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/**
 * Buttons that are switched off often let the pointer through: then what they stand in shows whether
 * the place can be seen.
 */
function isAnchorSeen(anchor: Element): boolean {
  if (!isVisible(anchor)) return false;
  if (isSeen(anchor)) return true;
  const { parentElement: parent } = anchor;
  if (parent === null || getComputedStyle(anchor).pointerEvents !== 'none') return false;
  const { x, y, width, height } = boxOf(anchor);
  return anchor.ownerDocument.elementsFromPoint(x + width / 2, y + height / 2).includes(parent);
}

/** 1 where something of another host of ours would be covered: a flag, the reader. */
function othersUnder(page: Document, isOurs: (node: Element) => boolean, box: Box): number {
  const others = [...page.querySelectorAll(`[${hostAttribute}]`)].filter((host) => !isOurs(host));
  if (others.length === 0) return 0;
  for (let x = box.x; x <= box.x + box.width; x += step) {
    for (let y = box.y; y <= box.y + box.height; y += step) {
      if (page.elementsFromPoint(x, y).some((hit) => others.includes(hit))) return 1;
    }
  }
  return 0;
}
