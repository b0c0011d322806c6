import { boxOf, focusedField, isSeen, moveTo, viewportOf } from '../geometry.ts';
import { hostAttribute } from '../host.ts';
import { type Box, isInView, placeStrip, type Size } from '../place.ts';
import { isFree, nearestFreePlace } from './free-place.ts';

/** Covered only where there is no other place. */
const fields = 'input, select, textarea, button, [role="button"], [role="alert"]';
const others = 'a[href], label, summary, [role="link"]';
/** On pages with more of them, nobody measures them each time the page moves. */
const mostMeasured = 1000;
/** Smaller than a marker, in CSS pixels. */
const step = 20;

/** The whole, its short form, and that in fewer lines, for low windows. */
const shapes = [[], ['compact'], ['compact', 'wide']] as const;

export type Offset = Pick<Box, 'x' | 'y'>;

export interface NoticeRoom {
  readonly isOurs: (node: Element) => boolean;
  /** What the page answers, wherever that stands. */
  readonly messages: readonly Element[];
  /** Where it stood before, seen from the anchor: there it stays as long as it may. */
  readonly last: Offset | undefined;
}

/**
 * Puts the notice as near to its anchor as it can be without covering what the page offers: in a
 * short form where the whole has no such place, then on links, then on all but the anchor and the
 * field in which the user types. Returns where it stands, seen from the anchor; undefined, and the
 * notice is hidden, if there is no place at all or the anchor cannot be seen.
 */
export function placeNotice(
  page: Document,
  notice: HTMLElement,
  anchor: Element,
  room: NoticeRoom,
): Offset | undefined {
  const at = isAnchorSeen(anchor) ? findPlace(page, notice, anchor, room) : undefined;
  notice.style.visibility = at === undefined ? 'hidden' : 'visible';
  if (at === undefined) return undefined;
  notice.style.maxHeight = `${at.height}px`;
  moveTo(notice, at);
  const { x, y } = boxOf(anchor);
  return { x: at.x - x, y: at.y - y };
}

function findPlace(
  page: Document,
  notice: HTMLElement,
  anchor: Element,
  { isOurs, messages, last }: NoticeRoom,
): Box | undefined {
  const viewport = viewportOf(page);
  const around = boxOf(anchor);
  const least = [anchor, ...focusedField(page)].map(boxOf);
  const some = [...least, ...boxesOf(page, anchor, fields, viewport), ...messages.map(boxOf)];
  const all = [...some, ...boxesOf(page, anchor, others, viewport)];
  // Looked for only where a new place is needed: what we draw beside fields moves along with them.
  let drawn: readonly Box[] | undefined;
  notice.style.maxHeight = '';
  for (const keepClear of [all, some, least]) {
    const avoid = all.filter((box) => !keepClear.includes(box));
    for (const shape of shapes) {
      notice.classList.remove('compact', 'wide');
      notice.classList.add(...shape);
      const { width, height } = boxOf(notice);
      if (last !== undefined) {
        const before = { x: around.x + last.x, y: around.y + last.y, width, height };
        if (isFree(before, viewport, keepClear)) return before;
      }
      drawn ??= drawnElsewhere(page, isOurs, viewport);
      const taken = [...keepClear, ...drawn];
      const at = nearestFreePlace(around, { width, height }, viewport, taken, avoid);
      if (at !== undefined) return at;
    }
    const strip =
      keepClear === all ? undefined : placeStrip(boxOf(notice), { viewport, keepClear });
    if (strip !== undefined) return strip;
  }
  return undefined;
}

/** What can be seen of it, in the page and, where the anchor stands in another tree, in that one. */
function boxesOf(page: Document, anchor: Element, selector: string, viewport: Size): Box[] {
  const root = anchor.getRootNode();
  const trees = root instanceof ShadowRoot ? [page, root] : [page];
  const found = trees.flatMap((tree) => [...tree.querySelectorAll(selector)]);
  if (found.length > mostMeasured) return [];
  return found
    .filter((element) => isInView(boxOf(element), viewport) && isVisible(element))
    .map(boxOf);
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

/** Where other hosts of ours show something, as flags do, or the reader: in small squares. */
function drawnElsewhere(page: Document, isOurs: (node: Element) => boolean, viewport: Size): Box[] {
  const hosts = [...page.querySelectorAll(`[${hostAttribute}]`)].filter((host) => !isOurs(host));
  const squares: Box[] = [];
  if (hosts.length === 0) return squares;
  for (let x = 0; x < viewport.width; x += step) {
    for (let y = 0; y < viewport.height; y += step) {
      const hits = page.elementsFromPoint(x + step / 2, y + step / 2);
      if (!hits.some((hit) => hosts.includes(hit))) continue;
      squares.push({ x, y, width: step, height: step });
    }
  }
  return squares;
}
