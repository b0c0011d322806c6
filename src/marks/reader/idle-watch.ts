/** How long a password is shown without anybody using the reader, in ms. */
export const idleTime = 120_000;
/** So long before its end the user is told. */
const noticeTime = 20_000;

export interface IdleWatch {
  /** Somebody was there: the time begins anew. */
  used(): void;
}

/** Waits for nobody to use the reader: `onSoon` is called `noticeTime` before `onEnd`. */
export function watchIdle(onSoon: () => void, onEnd: () => void, signal: AbortSignal): IdleWatch {
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function used(): void {
    clearTimeout(waiting);
    if (signal.aborted) return;
    waiting = setTimeout(() => {
      waiting = setTimeout(onEnd, noticeTime);
      onSoon();
    }, idleTime - noticeTime);
  }

  signal.addEventListener('abort', () => clearTimeout(waiting));
  used();
  return { used };
}
