/** All that a press of the pointer tells a page. */
const presses = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const;
/** To take these away would hinder scrolling. */
const scrolling: ReadonlySet<string> = new Set(['touchstart', 'touchend']);

/** Where the pointer is, in CSS pixels of the window. */
export type Spot = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** What a person does on a page while they are asked to point at something. */
export interface PointingEvents {
  onMove(path: readonly EventTarget[], at: Spot): void;
  /** The pointer goes on to turn the page. */
  onWheel(): void;
  onFocus(path: readonly EventTarget[]): void;
  /** The pointer was pressed and let go. */
  onPress(path: readonly EventTarget[], at: Spot): void;
  /** True if Enter was meant for us. */
  onEnter(path: readonly EventTarget[]): boolean;
  onEscape(): void;
  /** True for the element that all of ours stands in. */
  isOwn(target: EventTarget | null): boolean;
  /** True for presses that go to something of ours, as the one on a button. */
  isOurs(path: readonly EventTarget[], at: Spot): boolean;
}

/**
 * Listens before the page does, and keeps from it what is meant for us: presses of the pointer,
 * Enter on a field, Escape. The only time when a page does not hear of what its user does, and by
 * their own wish. What scripts make up goes its way. Ends with the signal.
 */
export function takePresses(view: Window, events: PointingEvents, signal: AbortSignal): void {
  /** The keys whose end the page must not hear of, as it did not of their beginning. */
  const held = new Set<string>();

  function onPress(event: Event): void {
    const path = event.composedPath();
    const at = event instanceof MouseEvent ? event : { clientX: 0, clientY: 0 };
    if (!event.isTrusted || events.isOurs(path, at)) return;
    if (!scrolling.has(event.type)) event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') events.onPress(path, at);
  }

  function onMove(event: PointerEvent): void {
    if (event.isTrusted) events.onMove(event.composedPath(), event);
  }

  /** That the focus is in our menu is no business of the page: some would take it back. */
  function onFocus(event: FocusEvent): void {
    const path = event.composedPath();
    if (events.isOwn(path[0] ?? null)) event.stopImmediatePropagation();
    else if (event.type === 'focusin') events.onFocus(path);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    const isOurs =
      event.key === 'Enter' ? events.onEnter(event.composedPath()) : event.key === 'Escape';
    if (!isOurs) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    held.add(event.key);
    if (event.key === 'Escape') events.onEscape();
  }

  function onKeyUp(event: KeyboardEvent): void {
    if (event.isTrusted && held.delete(event.key)) event.stopImmediatePropagation();
    if (signal.aborted) stopWaiting();
  }

  /** The end of a key comes after the end of all: it is waited for beyond the signal. */
  function stopWaiting(): void {
    if (held.size === 0) view.removeEventListener('keyup', onKeyUp, { capture: true });
  }

  const capture = { capture: true, signal } as const;
  for (const type of presses) view.addEventListener(type, onPress, { ...capture, passive: false });
  view.addEventListener('keydown', onKeyDown, capture);
  view.addEventListener('keyup', onKeyUp, { capture: true });
  signal.addEventListener('abort', stopWaiting);
  view.addEventListener('pointermove', onMove, { ...capture, passive: true });
  view.addEventListener('wheel', events.onWheel, { ...capture, passive: true });
  for (const type of ['focus', 'focusin', 'blur', 'focusout'] as const) {
    view.addEventListener(type, onFocus, capture);
  }
}
