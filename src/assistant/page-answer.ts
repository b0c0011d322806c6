/**
 * Returns what lets somebody react to a key of the user once the page's own listeners are through
 * with it: only then does a field show what the page made of the text. To be called while the `input`
 * event goes down to the field; of keys that come faster only the last counts. Ends with the signal.
 */
export function answersToInput(page: Document, signal: AbortSignal): (react: () => void) => void {
  let due: (() => void) | undefined;
  /** The page keeps events from going up again. */
  let isKept = false;

  function goOn(): void {
    const react = due;
    due = undefined;
    if (!signal.aborted) react?.();
  }

  // Where every event ends. A timer would do as well, and take longer than all else that a key costs.
  page.defaultView?.addEventListener(
    'input',
    // What the page tells itself meanwhile is no answer yet.
    ({ isTrusted }) => isTrusted && goOn(),
    { passive: true, signal },
  );

  return (react) => {
    if (due !== undefined) isKept = true;
    due = react;
    if (isKept) setTimeout(goOn);
  };
}
