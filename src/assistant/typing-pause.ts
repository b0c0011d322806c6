/** A pause in typing after which a mistake is said, in ms: long enough not to interrupt anyone. */
const pause = 700;

/** Waits for the user to pause in typing. */
export interface TypingPause {
  /** The user has just typed in this element. */
  startOver(element: Element): void;
  /** Something else has happened: nothing is waited for any more. */
  giveUp(): void;
}

/**
 * `onPause` hears of the element in which the user has stopped typing. A new timer for each key would
 * cost each key: there is one, which finds out whether keys have come meanwhile. Ends with the signal.
 */
export function createTypingPause(
  onPause: (element: Element) => void,
  signal: AbortSignal,
): TypingPause {
  let last: { readonly element: Element; readonly until: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function giveUp(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function wake(): void {
    timer = undefined;
    if (last === undefined) return;
    const rest = last.until - performance.now();
    if (rest > 0) timer = setTimeout(wake, rest);
    else onPause(last.element);
  }

  signal.addEventListener('abort', giveUp);
  return {
    startOver(element) {
      last = { element, until: performance.now() + pause };
      timer ??= setTimeout(wake, pause);
    },
    giveUp,
  };
}
