import { pointingTexts } from '../../advice/texts/pointing.ts';
import { createAnnouncer } from '../announcer.ts';
import { build } from '../build.ts';
import { followLayout } from '../follow.ts';
import { boxOf, moveTo } from '../geometry.ts';
import { createHost, hostAttribute, styleSheet } from '../host.ts';
import { keepKeysInside } from '../keys.ts';
import { type Answer, drawAnswers, type Question } from './answer-menu.ts';
import { drawBar } from './bar.ts';
import { isOn, placeMenu } from './menu-place.ts';
import { type Spot, takePresses } from './page-events.ts';
import css from './pointing.css?inline';

export interface PointingOptions {
  /** The field that is meant by what was pressed, from the inside out; undefined: none. */
  readonly fieldIn: (path: readonly EventTarget[]) => HTMLInputElement | undefined;
  /** What to ask about a field; undefined: it cannot be asked about. */
  readonly questionFor: (field: HTMLInputElement) => Question | undefined;
  /** Whether this document says what to do: one of a tab's is enough. */
  readonly hasBar: boolean;
  /** For builds that tests read. */
  readonly openRoot: boolean;
  /** A field was chosen here: nobody has to look for it elsewhere. */
  readonly onChosen: () => void;
  readonly onAnswer: (field: HTMLInputElement, answer: Answer) => void;
  readonly onCancel: () => void;
  /** Ends all of it, and leaves the page as it was found. */
  readonly signal: AbortSignal;
}

export interface Pointing {
  /** A field was chosen in another document of the tab, or the user has given up there. */
  end(): void;
}

type State =
  | { readonly kind: 'looking' }
  | { readonly kind: 'asking'; readonly field: HTMLInputElement; readonly menu: HTMLElement }
  | { readonly kind: 'over' };

const ringWidth = 4;
/** A field as high in the window as this, in CSS pixels, might lie below the bar. */
const barHeight = 130;

/** Lets the user point at a field of a document and say what it is. */
export function startPointing(page: Document, options: PointingOptions): Pointing {
  const { fieldIn, hasBar } = options;
  const listening = new AbortController();
  const { signal } = listening;
  let state: State = { kind: 'looking' };
  /** The field around which the ring stands while one is looked for. */
  let pointed: HTMLInputElement | undefined;
  /** Where the focus was before the menu took it. */
  let focused: Element | null = null;

  const host = createHost(page, options.openRoot, 'pointing');
  host.root.adoptedStyleSheets = [...host.root.adoptedStyleSheets, styleSheet(page, css)];
  const ring = build('div', 'pointed');
  const bar = drawBar(cancel);
  const menuPart = build('div', 'part');
  host.root.append(build('div', 'part', ring, bar.view), menuPart);
  ring.hidden = true;
  bar.view.hidden = !hasBar;
  const announcer = createAnnouncer(page, host, () => {
    if (state.kind === 'over') host.unmount();
  });

  function point(field: HTMLInputElement | undefined): void {
    if (state.kind !== 'looking') return;
    ring.classList.add('catching');
    if (field === pointed) return;
    pointed = field;
    if (field !== undefined) host.mountFor(field, false);
    else if (!hasBar) host.unmount();
    place();
  }

  function place(): void {
    const field = state.kind === 'asking' ? state.field : pointed;
    ring.hidden = state.kind === 'over' || field?.isConnected !== true;
    if (field === undefined || ring.hidden) return;
    const { x, y, width, height } = boxOf(field);
    moveTo(ring, { x: x - ringWidth, y: y - ringWidth });
    ring.style.width = `${width + 2 * ringWidth}px`;
    ring.style.height = `${height + 2 * ringWidth}px`;
    bar.view.classList.toggle('low', y < barHeight);
    if (state.kind === 'asking') placeMenu(page, state.menu, { x, y, width, height });
  }

  function choose(field: HTMLInputElement | undefined): void {
    if (state.kind === 'asking' && state.field === field) return;
    const question = field === undefined ? undefined : options.questionFor(field);
    if (field === undefined || question === undefined) {
      bar.refuse();
      return;
    }
    if (state.kind === 'looking') {
      focused = deepFocus(page);
      options.onChosen();
    }
    const menu = drawAnswers(question, (answer) => conclude(field, answer), cancel);
    state = { kind: 'asking', field, menu };
    host.mountFor(field, true);
    ring.classList.remove('catching');
    bar.view.hidden = true;
    menuPart.replaceChildren(menu);
    place();
    menu.querySelector('button')?.focus({ preventScroll: true });
  }

  function conclude(field: HTMLInputElement, answer: Answer): void {
    leave();
    options.onAnswer(field, answer);
    tell(answer === 'undecided' ? pointingTexts.notedUndecided : pointingTexts.noted[answer]);
  }

  function cancel(): void {
    leave();
    options.onCancel();
    tell(pointingTexts.cancelled);
  }

  /** Stands there for some seconds, and is read out. */
  function tell(text: string): void {
    bar.conclude(text);
    bar.view.hidden = false;
    announcer.say(text);
  }

  /** The page hears all of its user again, and has the focus where it was. */
  function leave(): void {
    const hadFocus = host.root.activeElement !== null;
    state = { kind: 'over' };
    listening.abort();
    ring.hidden = true;
    menuPart.replaceChildren();
    if (hadFocus && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  /** The field below the ring; none where the pointer has left it without a word. */
  function fieldBelow(at: Spot): HTMLInputElement | undefined {
    return isOn(at, ring) && !isOn(at, bar.view) ? pointed : undefined;
  }

  const meant = (path: readonly EventTarget[], at: Spot) =>
    host.isHost(path[0] ?? null) ? fieldBelow(at) : fieldIn(path);

  function isOurs(path: readonly EventTarget[], at: Spot): boolean {
    const target = path[0] ?? null;
    if (host.isHost(target)) return state.kind === 'asking' || isOn(at, bar.view);
    // A flag may lie on the field that is meant, and can be closed.
    return target instanceof Element && target.hasAttribute(hostAttribute);
  }

  function onEnter(path: readonly EventTarget[]): boolean {
    const field = state.kind === 'looking' ? fieldIn(path.slice(0, 1)) : undefined;
    if (field !== undefined) choose(field);
    return field !== undefined;
  }

  const { defaultView } = page;
  if (defaultView !== null && !options.signal.aborted) {
    const events = {
      isOwn: host.isHost,
      isOurs,
      onMove: (path: readonly EventTarget[], at: Spot) => point(meant(path, at)),
      onWheel: () => ring.classList.remove('catching'),
      onFocus: (path: readonly EventTarget[]) => point(fieldIn(path)),
      onPress: (path: readonly EventTarget[], at: Spot) => choose(meant(path, at)),
      onEnter,
      onEscape: cancel,
    };
    takePresses(defaultView, events, signal);
    keepKeysInside(menuPart, cancel, signal);
    followLayout(page, place, signal);
    options.signal.addEventListener('abort', () => {
      leave();
      host.unmount();
    });
    if (hasBar) {
      host.mountFor(page.querySelector('dialog:modal') ?? page.body, true);
      announcer.say(`${pointingTexts.point} ${pointingTexts.keys}`);
    }
  }

  return {
    end() {
      if (state.kind !== 'looking') return;
      leave();
      host.unmount();
    },
  };
}

/** The element with the focus, in open shadow roots too. */
function deepFocus({ activeElement }: DocumentOrShadowRoot): Element | null {
  const inner = activeElement?.shadowRoot ?? null;
  return inner === null ? activeElement : (deepFocus(inner) ?? activeElement);
}
