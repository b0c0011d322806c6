/**
 * Calls back, once a frame at most, when things on the page may have moved: scrolling of the page
 * or of any box in it, another window size, zoom, a field or the page that grows, animations.
 * Ends with the signal.
 */
export function followLayout(page: Document, onMove: () => void, signal: AbortSignal): () => void {
  const view = page.defaultView;
  let pending = false;
  const schedule = () => {
    if (pending) return;
    pending = true;
    requestAnimationFrame(() => {
      pending = false;
      if (!signal.aborted) onMove();
    });
  };
  const options = { capture: true, passive: true, signal } as const;
  for (const event of ['scroll', 'transitionend', 'animationend', 'load']) {
    page.addEventListener(event, schedule, options);
  }
  view?.addEventListener('resize', schedule, options);
  view?.visualViewport?.addEventListener('resize', schedule, options);
  view?.visualViewport?.addEventListener('scroll', schedule, options);
  const sizes = new ResizeObserver(schedule);
  sizes.observe(page.documentElement);
  if (page.body !== null) sizes.observe(page.body);
  signal.addEventListener('abort', () => sizes.disconnect());
  return schedule;
}
