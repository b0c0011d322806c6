/**
 * Keeps the keyboard inside an open flag once the user went there: Tab goes round, Escape leaves,
 * and the page hears none of it.
 */
export function keepKeysInside(part: HTMLElement, leave: () => void, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.type !== 'keydown' || !event.isTrusted) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
    if (event.key === 'Tab') {
      event.preventDefault();
      goRound(part, event.shiftKey ? -1 : 1);
    }
  };
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    part.addEventListener(type, onKey, { signal });
  }
}

function goRound(part: HTMLElement, step: 1 | -1): void {
  const buttons = [...part.querySelectorAll('button')];
  const current = buttons.findIndex((button) => button.matches(':focus'));
  buttons.at((current + step) % buttons.length)?.focus();
}
