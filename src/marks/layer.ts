import { createAnnouncer } from './announcer.ts';
import { build } from './build.ts';
import { type Flag, type FlagActions, toneOf } from './flag.ts';
import { announcementOf, drawFlag } from './flag-view.ts';
import { type Flags, flagsInSight } from './flags-in-sight.ts';
import { followLayout } from './follow.ts';
import {
  boxOf,
  clutterUnder,
  focusedField,
  isSeen,
  moveTo,
  type Placed,
  viewportOf,
} from './geometry.ts';
import { createHost } from './host.ts';
import { keepKeysInside } from './keys.ts';
import { drawMarker, drawRing, markerSize } from './marker.ts';
import { type Box, isInView, placeFlag, placeMarker, placeStrip, type Size } from './place.ts';

export interface LayerOptions {
  readonly actions: FlagActions;
  /** The keys that lead into a flag, as the browser writes them. */
  readonly shortcut: string;
  /** What a flag of this field must not cover: its label, the page's buttons in it. */
  readonly surroundings: (element: HTMLInputElement) => readonly Placed[];
  /** The page has put something else into a flagged field, without a word. */
  readonly onStale: (flag: Flag) => void;
  /** Escape: back to the field. */
  readonly leave: () => void;
  /** For builds that tests read. */
  readonly openRoot: boolean;
  readonly signal: AbortSignal;
}

export interface Layer {
  /** Shows these flags and no others; the one that is open whole, the others as small markers. */
  show(flags: Flags, open: Open | undefined): void;
  /** To be told when the page has changed around its fields. */
  pageChanged(): void;
  /** Lets screen readers say a flag: of its subjects only the `fresh` ones. */
  announce(flag: Flag, fresh: ReadonlySet<string>): void;
  /** Lets screen readers say a text, where there is a flag no more. */
  say(text: string): void;
  /** Moves the focus into the open flag. */
  enter(): void;
  /** True while the focus is in a flag. */
  hasFocus(): boolean;
  /** True for the element that we added to the page. */
  isHost(node: EventTarget | null): boolean;
}

/** Which flag is to be open, by its field. */
export interface Open {
  readonly element: HTMLInputElement;
  /** The user asked for it: in a small window it may then cover all but its own field. */
  readonly isAsked: boolean;
}

/** The open flag, what is drawn of it, and where it stands seen from its field. */
interface Opened {
  readonly flag: Flag;
  isAsked: boolean;
  readonly view: HTMLElement;
  offset: Pick<Box, 'x' | 'y'> | undefined;
}

/** Nothing that has to be mended: a marker will do. */
function isQuiet(flag: Flag): boolean {
  const tone = toneOf(flag);
  return tone === 'hint' || tone === 'corrected';
}

/** More fields than anyone can see at the same time. */
const mostMarked = 60;

/** Draws flags on a page, beside their fields and on top of everything, and keeps them there. */
export function createLayer(page: Document, options: LayerOptions): Layer {
  const { actions, shortcut, leave, openRoot, signal } = options;
  const host = createHost(page, openRoot);
  const marks = build('div', 'part');
  const openPart = build('div', 'part');
  host.root.append(marks, openPart);
  const announcer = createAnnouncer(page, host, leaveIfEmpty);

  let flags: Flags = { all: () => [], get: () => undefined };
  let opened: Opened | undefined;
  /** Read once a field, until the page changes: it is asked for at every move of the page. */
  let around = new WeakMap<Element, readonly Placed[]>();
  /** Where markers stand, seen from their fields: found once, not at every move of the page. */
  let markerOffsets = new WeakMap<Element, Pick<Box, 'x' | 'y'>>();
  let isPlaceDue = false;
  let measuredIn: Size = { width: 0, height: 0 };

  followLayout(page, place, signal);
  keepKeysInside(openPart, leave, signal);
  signal.addEventListener('abort', host.unmount);

  function show(next: Flags, open: Open | undefined): void {
    flags = next;
    let isNew = false;
    const flag = open === undefined ? undefined : next.get(open.element);
    if (flag === undefined || open === undefined) {
      const left = hasFocus() ? opened?.flag.element : undefined;
      opened = undefined;
      openPart.replaceChildren();
      // The button that had the focus is gone. Later, since the field's events ask for another look.
      if (left !== undefined) queueMicrotask(() => left.focus());
    } else if (flag === opened?.flag) {
      opened.isAsked = open.isAsked;
    } else {
      const hadFocus = hasFocus();
      const offset = opened?.flag.element === flag.element ? opened.offset : undefined;
      isNew = opened?.flag.element !== flag.element;
      opened = { flag, isAsked: open.isAsked, view: drawFlag(flag, actions, shortcut), offset };
      openPart.replaceChildren(opened.view);
      if (hadFocus) enter();
    }
    const shown = opened?.flag ?? next.all()[0];
    if (shown === undefined) {
      marks.replaceChildren();
      leaveIfEmpty();
    } else {
      host.mountFor(shown.element, isNew);
      // What the user looks for comes at once. Markers come when the browser has drawn the page, and
      // so has measured all of it anyway: in a long list measuring takes longer than all the rest.
      if (opened !== undefined) place();
      else placeSoon();
    }
  }

  function placeSoon(): void {
    if (isPlaceDue) return;
    isPlaceDue = true;
    requestAnimationFrame(() => {
      setTimeout(() => {
        isPlaceDue = false;
        if (!signal.aborted) place();
      });
    });
  }

  /** Nothing to show and nothing to say: then nothing of ours is on the page. */
  function leaveIfEmpty(): void {
    if (flags.all().length === 0 && !announcer.isSpeaking()) host.unmount();
  }

  function place(): void {
    if (!host.isMounted()) return;
    const viewport = viewportOf(page);
    forgetPlacesIn(viewport);
    const isOpenSeen = opened !== undefined && placeOpened(opened);
    const inView = flagsInSight(page, flags, viewport)
      .filter(isCurrent)
      .map((flag) => ({ flag, field: boxOf(flag.element) }))
      .filter(({ flag, field }) => isInView(field, viewport) && isSeen(flag.element));
    marks.replaceChildren(
      ...inView.slice(0, mostMarked).flatMap(({ flag, field }) => {
        const ring = isQuiet(flag) ? [] : [drawRing(flag, field)];
        if (isOpenSeen && flag === opened?.flag) return ring;
        const at = markerBox(flag.element, field);
        return [...ring, drawMarker(flag, at, () => actions.open(flag))];
      }),
    );
  }

  /** Grids put other values into the fields that scroll by: nothing is said of a value that is gone. */
  function isCurrent(flag: Flag): boolean {
    const { element, content } = flag;
    const isStale = content.kind === 'found' && content.text !== element.value;
    if (isStale) queueMicrotask(() => options.onStale(flag));
    return !isStale;
  }

  /** In another window everything may stand somewhere else. */
  function forgetPlacesIn({ width, height }: Size): void {
    if (width === measuredIn.width && height === measuredIn.height) return;
    measuredIn = { width, height };
    markerOffsets = new WeakMap();
  }

  function markerBox(element: HTMLInputElement, field: Box): Box {
    const offset = markerOffsets.get(element);
    if (offset !== undefined) {
      return { x: field.x + offset.x, y: field.y + offset.y, ...markerSize };
    }
    const at = placeMarker(field, markerSize, room(element));
    markerOffsets.set(element, { x: at.x - field.x, y: at.y - field.y });
    return at;
  }

  /** False if the flag cannot be shown now, without covering what it must not. */
  function placeOpened(current: Opened): boolean {
    const { view, flag } = current;
    const field = boxOf(flag.element);
    const at = isSeen(flag.element) ? findPlace(current, field) : undefined;
    view.style.visibility = at === undefined ? 'hidden' : 'visible';
    if (at === undefined) return false;
    current.offset = { x: at.x - field.x, y: at.y - field.y };
    view.style.maxHeight = `${at.height}px`;
    moveTo(view, at);
    return true;
  }

  /** For the whole flag, or else for its short form, or else for as much of it as there is room. */
  function findPlace({ view, flag, isAsked, offset }: Opened, field: Box): Box | undefined {
    view.style.maxHeight = '';
    const strict = room(flag.element);
    const own = { ...strict, keepClear: [field] };
    for (const free of isAsked ? [strict, own] : [strict]) {
      for (const compact of [false, true]) {
        view.classList.toggle('compact', compact);
        const size = boxOf(view);
        const last = offset && { ...size, x: field.x + offset.x, y: field.y + offset.y };
        const at = placeFlag(field, size, free, last);
        if (at !== undefined) return at;
      }
      const strip = placeStrip(boxOf(view), free);
      if (strip !== undefined) return strip;
    }
    return undefined;
  }

  function room(element: HTMLInputElement) {
    const surroundings = around.get(element) ?? options.surroundings(element);
    around.set(element, surroundings);
    const keepClear = [element, ...surroundings, ...focusedField(page)].map(boxOf);
    const clutter = (box: Box) => clutterUnder(page, host.isHost, box);
    return { viewport: viewportOf(page), keepClear, clutter };
  }

  function hasFocus(): boolean {
    return host.root.activeElement !== null;
  }

  function enter(): void {
    const view = opened?.view;
    const first = view?.querySelector<HTMLElement>('.fix') ?? view?.querySelector('.foot button');
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
  }

  return {
    show,
    pageChanged() {
      around = new WeakMap();
      markerOffsets = new WeakMap();
    },
    announce: (flag, fresh) => announcer.say(announcementOf(flag, fresh, shortcut)),
    say: announcer.say,
    enter,
    hasFocus,
    isHost: host.isHost,
  };
}
