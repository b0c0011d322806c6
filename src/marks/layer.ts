import { flagTexts } from '../advice/texts/flag.ts';
import { build, buildButton } from './build.ts';
import { type Flag, type FlagActions, toneOf } from './flag.ts';
import { announcementOf, drawFlag } from './flag-view.ts';
import { followLayout } from './follow.ts';
import { createHost } from './host.ts';
import { keepKeysInside } from './keys.ts';
import { type Box, isInView, placeFlag, placeMarker } from './place.ts';

export interface LayerOptions {
  readonly actions: FlagActions;
  /** The keys that lead into a flag, as the browser writes them. */
  readonly shortcut: string;
  /** What a flag of this field must not cover: its label, the page's buttons in it. */
  readonly surroundings: (element: HTMLInputElement) => readonly Element[];
  /** Escape, or the end of what a flag had to say: back to the field. */
  readonly leave: () => void;
  /** For builds that tests read. */
  readonly openRoot: boolean;
  readonly signal: AbortSignal;
}

export interface Layer {
  /** Shows these flags and no others; the one of `open` whole, the others as small markers. */
  show(flags: readonly Flag[], open: HTMLInputElement | undefined): void;
  /** Lets screen readers say a flag, once. */
  announce(flag: Flag): void;
  /** Moves the focus into the open flag. False if none is open. */
  enter(): boolean;
  /** True while the focus is in a flag. */
  hasFocus(): boolean;
  /** True for the element that we added to the page. */
  isHost(node: EventTarget | null): boolean;
  /** To be called when the page may have moved its fields. */
  refresh(): void;
}

/** Drawn at once; the fields beyond are those that nobody can see at the same time anyway. */
const mostMarkers = 60;
const markerSize = { width: 24, height: 24 };
const signs = { error: '!', warning: '!', hint: '?', corrected: '✓' } as const;

/** Draws flags on a page, beside their fields and on top of everything, and keeps them there. */
export function createLayer(page: Document, options: LayerOptions): Layer {
  const { actions, shortcut, surroundings, leave, openRoot, signal } = options;
  const host = createHost(page, openRoot);
  const announcer = build('div', 'announcer');
  announcer.setAttribute('role', 'status');
  const marks = build('div', 'part');
  const openPart = build('div', 'part');
  host.root.append(announcer, marks, openPart);

  let flags: readonly Flag[] = [];
  /** Read once a field: what surrounds a field is asked for at every move of the page. */
  let around = new WeakMap<Element, readonly Element[]>();
  let opened: { readonly flag: Flag; readonly box: HTMLElement } | undefined;

  const refresh = followLayout(page, place, signal);
  keepKeysInside(openPart, leave, signal);
  signal.addEventListener('abort', () => host.unmount());

  function show(next: readonly Flag[], open: HTMLInputElement | undefined): void {
    flags = next;
    around = new WeakMap();
    const flag = next.find(({ element }) => element === open);
    if (flag === undefined) {
      opened = undefined;
      openPart.replaceChildren();
    } else if (flag !== opened?.flag) {
      const hadFocus = hasFocus();
      opened = { flag, box: drawFlag(flag, actions, shortcut) };
      openPart.replaceChildren(opened.box);
      if (hadFocus) enter();
    }
    const shown = opened?.flag ?? next[0];
    if (shown === undefined) host.unmount();
    else host.mountFor(shown.element);
    place();
  }

  function place(): void {
    if (flags.length === 0) return;
    const viewport = { width: page.documentElement.clientWidth, height: innerHeight };
    const keepClearOf = (element: HTMLInputElement) =>
      [element, ...surroundingsOnce(element), ...focusedField(page)].map((kept) => boxOf(kept));
    const clutter = (box: Box) => clutterUnder(page, host.isHost, box);

    const drawn: HTMLElement[] = [];
    for (const flag of flags) {
      const field = boxOf(flag.element);
      if (drawn.length >= 2 * mostMarkers || !isInView(field, viewport)) continue;
      if (flag !== opened?.flag) {
        const keepClear = keepClearOf(flag.element);
        const at = placeMarker(field, markerSize, { viewport, keepClear, clutter });
        drawn.push(drawMarker(flag, at));
      }
      if (toneOf(flag) !== 'hint') drawn.push(drawRing(flag, field));
    }
    marks.replaceChildren(...drawn);
    if (opened !== undefined) placeOpened(opened.flag.element, opened.box);

    function placeOpened(element: HTMLInputElement, box: HTMLElement): void {
      const field = boxOf(element);
      const keepClear = keepClearOf(element);
      const at = placeFlag(field, boxOf(box), { viewport, keepClear, clutter });
      const seen = at !== undefined && isInView(field, viewport);
      box.style.visibility = seen ? 'visible' : 'hidden';
      if (seen) moveTo(box, at);
    }
  }

  function surroundingsOnce(element: HTMLInputElement): readonly Element[] {
    const known = around.get(element) ?? surroundings(element);
    around.set(element, known);
    return known;
  }

  function drawMarker(flag: Flag, at: Box): HTMLElement {
    const tone = toneOf(flag);
    const marker = buildButton(`marker ${tone}`, () => actions.open(flag), signs[tone]);
    marker.setAttribute('aria-label', flagTexts.open);
    moveTo(marker, at);
    return marker;
  }

  function hasFocus(): boolean {
    return host.root.activeElement !== null;
  }

  function enter(): boolean {
    const first =
      opened?.box.querySelector<HTMLElement>('button.fix') ??
      opened?.box.querySelector<HTMLElement>('.foot button');
    first?.focus({ preventScroll: true });
    return first !== null && first !== undefined;
  }

  function announce(flag: Flag): void {
    host.mountFor(flag.element);
    announcer.textContent = '';
    // A live region speaks of changes only: it has to stand there, empty, before it says something.
    requestAnimationFrame(() => {
      announcer.textContent = announcementOf(flag, shortcut);
    });
  }

  return { show, announce, enter, hasFocus, isHost: host.isHost, refresh };
}

function drawRing(flag: Flag, field: Box): HTMLElement {
  const ring = build('div', `ring ${toneOf(flag)}`);
  moveTo(ring, { x: field.x - 3, y: field.y - 3, width: 0, height: 0 });
  ring.style.width = `${field.width + 6}px`;
  ring.style.height = `${field.height + 6}px`;
  return ring;
}

/** As a plain object: what a rectangle of the DOM says of itself is not its own to be copied. */
function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

function moveTo(element: HTMLElement, { x, y }: Box): void {
  element.style.left = `${Math.round(x)}px`;
  element.style.top = `${Math.round(y)}px`;
}

/** The field in which the user types: whichever it is, no flag may cover it. */
function focusedField(page: Document): Element[] {
  const { activeElement } = page;
  return activeElement instanceof HTMLInputElement ? [activeElement] : [];
}

/** The share of a few points of the box under which there is something to type in or to click. */
function clutterUnder(page: Document, isHost: (node: Element) => boolean, box: Box): number {
  const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
  let hits = 0;
  for (const across of steps) {
    for (const down of steps) {
      const under = page
        .elementsFromPoint(box.x + across * box.width, box.y + down * box.height)
        .find((element) => !isHost(element));
      if (under?.closest('input, select, textarea, button, a, label, [role="button"]')) hits += 1;
    }
  }
  return hits / steps.length ** 2;
}
