import { render } from 'preact';
import { characterName } from '../../advice/reader/character-name.ts';
import { readerTexts as texts } from '../../advice/texts/reader.ts';
import { createAnnouncer } from '../announcer.ts';
import { build } from '../build.ts';
import { createHost, styleSheet } from '../host.ts';
import { keepKeysInside } from '../keys.ts';
import { watchIdle } from './idle-watch.ts';
import type { KnownAmong } from './list-readings.ts';
import { createReaderModel, type ReaderState } from './model.ts';
import { offerWords } from './offer-view.tsx';
import { Panel, type PanelActions, type PanelState } from './panel.tsx';
import { placePanel } from './place-panel.ts';
import css from './reader.css?inline';
import type { Tries } from './tries.ts';

export interface ReaderOptions {
  /** The password's field: the reader stands beside it, and the focus goes back there. */
  readonly field: HTMLInputElement;
  /** By what the order goes: apart from what stands in the field where a reading was filled in. */
  readonly typed: string;
  readonly tries: Tries;
  /** Never rejects. */
  readonly knownAmong: KnownAmong;
  /**
   * Fills the field; false if the page did not keep it. `shown`: by which the order of readings went,
   * what was typed or what the user made of it.
   */
  readonly onUse: (reading: string, shown: string) => boolean;
  /** "C’est mon mot de passe personnel". */
  readonly onPersonal: () => void;
  /** For builds that tests read. */
  readonly openRoot: boolean;
  /** Ends all of it at once, and leaves the page as it was found. */
  readonly signal: AbortSignal;
}

export interface Reader {
  /** There was an attempt, or time went by. */
  update(tries: Tries): void;
  /** The field holds something else. */
  retype(): void;
  /** Moves the focus into the reader. */
  enter(): void;
  close(): void;
}

/** How long is said what came of it, in ms. */
const noteTime = 10_000;

/**
 * Opens the reader of a provisional password, as the user asked. What it shows stands in our closed
 * root alone, and goes after two minutes without use, with Escape, and when the page or its tab is
 * left.
 */
export function openReader(page: Document, options: ReaderOptions): Reader {
  const { field, typed, tries, knownAmong, signal } = options;
  const life = new AbortController();
  const host = createHost(page, options.openRoot, 'reader');
  host.root.adoptedStyleSheets.push(styleSheet(page, css));
  const part = build('div', 'part');
  host.root.append(part);
  const announcer = createAnnouncer(page, host, leaveIfEmpty);
  let panel: PanelState | undefined;
  let noteEnd: ReturnType<typeof setTimeout> | undefined;

  const actions: PanelActions = {
    switchAt(at) {
      model.switchAt(at);
      const char = panel?.kind === 'open' ? [...panel.reader.text][at] : undefined;
      if (char !== undefined) announcer.say(texts.character(at + 1, characterName(char)));
    },
    showAnyway: () => model.showAnyway(),
    use(reading) {
      const shown = panel?.kind === 'open' ? panel.reader.text : reading;
      finish(options.onUse(reading, shown) ? texts.used : texts.refused);
    },
    keep: stay,
    personal() {
      options.onPersonal();
      finish(texts.personalNoted);
    },
    close: () => finish(),
  };

  function draw(next: PanelState): void {
    const hadFocus = hasFocus();
    const isFirst = panel === undefined;
    panel = next;
    render(<Panel state={next} actions={actions} />, part);
    if (isFirst) place();
    // The button that had the focus may be gone.
    if (isFirst || (hadFocus && !hasFocus())) enter();
  }

  function onState(reader: ReaderState): void {
    if (life.signal.aborted) return;
    const before = panel?.kind === 'open' ? panel : undefined;
    draw({ kind: 'open', reader, isEnding: before?.isEnding ?? false });
    const words = offerWords(reader.offer);
    if (words !== '' && before !== undefined && words !== offerWords(before.reader.offer)) {
      announcer.say(words);
    }
  }

  function warn(): void {
    if (panel?.kind === 'open') draw({ ...panel, isEnding: true });
    announcer.say(texts.hidingSoon);
  }

  function stay(): void {
    idle.used();
    if (panel?.kind === 'open' && panel.isEnding) draw({ ...panel, isEnding: false });
  }

  /** Takes the password off the page at once; `note`: what is to be said of it. */
  function finish(note?: string): void {
    if (life.signal.aborted) {
      close();
      return;
    }
    life.abort();
    const hadFocus = hasFocus();
    if (note === undefined) {
      clear();
      announcer.say(texts.hidden);
    } else {
      draw({ kind: 'note', text: note });
      announcer.say(note);
      noteEnd = setTimeout(close, noteTime);
    }
    if (hadFocus) field.focus({ preventScroll: true });
  }

  /** Takes everything off, the note too. */
  function close(): void {
    clearTimeout(noteEnd);
    clear();
    leaveIfEmpty();
  }

  function clear(): void {
    panel = undefined;
    render(null, part);
  }

  function leaveIfEmpty(): void {
    if (panel === undefined && !announcer.isSpeaking()) host.unmount();
  }

  function place(): void {
    const element = part.querySelector('section');
    if (element !== null) placePanel(page, element, field, host.isHost);
  }

  function hasFocus(): boolean {
    return host.root.activeElement !== null;
  }

  function enter(): void {
    part.querySelector('section')?.focus({ preventScroll: true });
  }

  function onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    finish();
  }

  /** Once it says that the password will be hidden, only a press of a button counts: no chance move. */
  function onPresence(event: Event): void {
    if (event.isTrusted && panel?.kind === 'open' && !panel.isEnding) idle.used();
  }

  function onClick({ isTrusted }: Event): void {
    if (isTrusted) stay();
  }

  const idle = watchIdle(warn, () => finish(texts.hidden), life.signal);
  host.mountFor(field, true);
  const model = createReaderModel({ typed, inField: field.value, tries }, knownAmong, onState);

  keepKeysInside(part, () => finish(), signal);
  const whileOpen = { capture: true, passive: true, signal: life.signal } as const;
  for (const type of ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const) {
    part.addEventListener(type, onPresence, whileOpen);
  }
  part.addEventListener('click', onClick, { signal: life.signal });
  page.defaultView?.addEventListener('keydown', onEscape, { capture: true, signal: life.signal });
  page.defaultView?.addEventListener('resize', place, whileOpen);
  page.defaultView?.addEventListener('pagehide', () => finish(), whileOpen);
  page.addEventListener(
    'visibilitychange',
    () => {
      if (page.visibilityState === 'hidden') finish();
    },
    whileOpen,
  );
  signal.addEventListener('abort', () => {
    life.abort();
    clearTimeout(noteEnd);
    clear();
    host.unmount();
  });

  return {
    update: (tries) => model.update(tries),
    retype: () => model.retype(field.value),
    enter,
    close: () => finish(),
  };
}
