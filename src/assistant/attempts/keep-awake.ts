/** Browsers put a background to sleep that has heard nothing for 30 seconds: in ms, well before that. */
const rhythm = 20_000;
/** So often without a sign of the user: ten minutes. */
const most = 30;
/** A click on a field is a press and a focus: one of them is enough, in ms. */
const justNow = 100;

/**
 * Keeps those awake who hear of attempts, as long as somebody is about to send one: a page that is
 * left with the log-in is gone before a sleeper has woken up, and the attempt with it. `isBegun`:
 * whether anything stands in the log-in. Ends with the signal.
 */
export function keepAwake(
  page: Document,
  isBegun: () => boolean,
  wake: () => void,
  signal: AbortSignal,
): void {
  let wokenAt = Number.NEGATIVE_INFINITY;
  let beats = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function beat(): void {
    clearTimeout(timer);
    if (beats < most) timer = setTimeout(beat, rhythm);
    beats += 1;
    if (page.visibilityState === 'hidden' || !isBegun()) return;
    wokenAt = performance.now();
    wake();
  }

  function startOver(): void {
    beats = 0;
    if (performance.now() - wokenAt > justNow) beat();
  }

  for (const type of ['focusin', 'pointerdown', 'visibilitychange']) {
    page.addEventListener(type, startOver, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
  startOver();
}
