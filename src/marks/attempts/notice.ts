import { lockAnnouncement } from '../../advice/attempts/lock-announcement.ts';
import { isAhead } from '../../domain/attempt-standing.ts';
import { createAnnouncer } from '../announcer.ts';
import { build } from '../build.ts';
import { followLayout } from '../follow.ts';
import { createHost, hostAttribute, styleSheet } from '../host.ts';
import { keepKeysInside } from '../keys.ts';
import { createLockClock } from './lock-clock.ts';
import css from './notice.css?inline';
import {
  type AttemptState,
  type NoticeKind,
  noticeKind,
  subjectOf,
  toneOfNotice,
  wordsOf,
} from './notice-content.ts';
import { drawNotice, type NoticePresses } from './notice-view.ts';
import { type Offset, placeNotice } from './place-notice.ts';

export interface NoticeActions extends Pick<NoticePresses, 'onCard' | 'onRead'> {
  /**
   * What is shown is right no more: the lock has run out, or the clock was set back. To be asked
   * anew, and shown again. Once for each lock and reason.
   */
  onDue(): void;
}

export interface NoticeOptions {
  readonly actions: NoticeActions;
  /** For builds that tests read. */
  readonly openRoot: boolean;
  /** Takes everything off the page. */
  readonly signal: AbortSignal;
}

export interface AttemptNotice {
  /**
   * Shows how an account stands, where that is worth saying, beside the log-in button; where none is
   * known, beside the password's field. Without an anchor it hides. `messages`: what the page answers,
   * to be left uncovered.
   */
  show(state: AttemptState, anchor: Element | undefined, messages?: readonly Element[]): void;
  /** Nobody logs in here. */
  hide(): void;
  /** Moves the focus into the notice; false if there is none to be seen. Escape leads back. */
  enter(): boolean;
}

/** Shows attempts beside the log-in button: what was seen, how many are left at most, a countdown. */
export function createAttemptNotice(page: Document, options: NoticeOptions): AttemptNotice {
  const { actions, signal } = options;
  const host = createHost(page, options.openRoot, 'attempts');
  host.root.adoptedStyleSheets.push(styleSheet(page, css));
  const part = build('div', 'part');
  host.root.append(part);
  const announcer = createAnnouncer(page, host, leaveIfEmpty);
  const view = drawNotice({ ...actions, onClose: dismiss });
  const clock = createLockClock(page, { isSeen: () => offset !== undefined, onTick, signal });
  const anchorWatch = new IntersectionObserver(place);

  let state: AttemptState | undefined;
  let anchor: Element | undefined;
  let messages: readonly Element[] = [];
  let kind: NoticeKind = 'none';
  /** What was shown last, read out last, and what the user has closed. */
  let subject = '';
  let announced = '';
  let dismissed = '';
  /** The lock about which `onDue` was called last, and why. */
  let asked = '';
  /** Where the notice stands, seen from its anchor; undefined: it is not to be seen. */
  let offset: Offset | undefined;
  /** Where the focus was before it was moved into the notice. */
  let focused: Element | null = null;

  /** `isTick`: nothing but the time has changed. */
  function refresh(isTick = false): void {
    const now = Date.now();
    kind = state === undefined ? 'none' : noticeKind(state, now, kind === 'ended');
    const before = subject;
    subject = state === undefined ? '' : subjectOf(state, kind);
    if (subject !== dismissed) dismissed = '';
    if (state !== undefined && kind !== 'none' && anchor !== undefined && dismissed === '') {
      const words = wordsOf(state, kind, now);
      const hadFocus = hasFocus();
      const { canRead } = state;
      const isRedrawn = view.update({ words, tone: toneOfNotice(state, kind), canRead });
      if (view.element.parentNode !== part) part.append(view.element);
      host.mountFor(anchor, subject !== before);
      if (isRedrawn || !isTick) place();
      if (hadFocus && !hasFocus()) focusFirst();
      if (subject !== announced) announce(`${words.what} ${words.next}`.trim());
    } else {
      remove();
    }
    if (state !== undefined) checkTime(state, now);
  }

  /** Of a lock nothing is read out but what `lockAnnouncement` says, and its end. */
  function announce(text: string): void {
    announced = subject;
    if (kind === 'ended' || state?.standing.kind !== 'locked') announcer.say(text);
  }

  function onTick(left: number, before: number | undefined): void {
    refresh(true);
    const text = left > 0 ? lockAnnouncement(left, before) : undefined;
    if (text !== undefined && part.hasChildNodes()) announcer.say(text);
  }

  function checkTime({ standing }: AttemptState, now: number): void {
    if (standing.kind !== 'locked') return;
    if (kind !== 'ended' && !isAhead(standing.since, now)) return;
    const lock = `${kind} ${standing.since} ${standing.until}`;
    // Whoever gives the same answer again is not asked once more, or it would never end.
    if (lock === asked) return;
    asked = lock;
    // Later: the answer may come at once, in the middle of what is being shown.
    queueMicrotask(actions.onDue);
  }

  function place(): void {
    if (anchor === undefined || !part.hasChildNodes()) return;
    const wasSeen = offset !== undefined;
    offset = placeNotice(page, view.element, anchor, {
      isOurs: host.isHost,
      messages,
      last: offset,
    });
    if (wasSeen !== (offset !== undefined)) clock.paceChanged();
  }

  function dismiss(): void {
    dismissed = subject;
    refresh();
  }

  function remove(): void {
    if (hasFocus()) leave();
    part.replaceChildren();
    offset = undefined;
    leaveIfEmpty();
  }

  function leaveIfEmpty(): void {
    if (!part.hasChildNodes() && !announcer.isSpeaking()) host.unmount();
  }

  function hasFocus(): boolean {
    return host.root.activeElement !== null;
  }

  function focusFirst(): void {
    part.querySelector<HTMLElement>('.foot button')?.focus({ preventScroll: true });
  }

  function leave(): void {
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  function anchorTo(next: Element | undefined): void {
    if (next === anchor) return;
    anchorWatch.disconnect();
    if (next !== undefined) anchorWatch.observe(next);
    anchor = next;
    offset = undefined;
  }

  function update(next: AttemptState | undefined): void {
    if (next?.account !== state?.account) kind = 'none';
    state = next;
    refresh();
    clock.follow(next?.standing.kind === 'locked' ? next.standing : undefined);
  }

  /** A flag or the reader has come up, and would lie on top: there may be a better place. */
  function onToggle({ target }: Event): void {
    if (!(target instanceof Element) || host.isHost(target)) return;
    if (!target.hasAttribute(hostAttribute)) return;
    offset = undefined;
    place();
  }

  followLayout(page, place, signal);
  keepKeysInside(part, leave, signal);
  page.addEventListener('toggle', onToggle, { capture: true, signal });
  signal.addEventListener('abort', () => {
    anchorWatch.disconnect();
    host.unmount();
  });

  return {
    show(next, beside, uncovered = []) {
      if (signal.aborted) return;
      messages = uncovered;
      anchorTo(beside);
      update(next);
    },
    hide() {
      anchorTo(undefined);
      update(undefined);
    },
    enter() {
      if (anchor === undefined || offset === undefined) return false;
      const root = anchor.getRootNode();
      const hasActive = root instanceof Document || root instanceof ShadowRoot;
      focused = (hasActive ? root.activeElement : null) ?? anchor;
      focusFirst();
      return true;
    },
  };
}
