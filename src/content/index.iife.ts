import { contentDoor } from '../browser/content-door.ts';
import { servePage } from './portal-page.ts';

declare global {
  /** Stops the script of ours that is on this page; seen by our own scripts alone. */
  var retireAssistantBailleur: (() => void) | undefined;
}

// An update or a second installation puts a new script beside the old one, which makes way. A page
// can have an element of that name: that is no function.
if (typeof globalThis.retireAssistantBailleur === 'function') globalThis.retireAssistantBailleur();
// An element of the page may have that name too.
globalThis.partsOfAssistantBailleur = undefined;

const life = new AbortController();
globalThis.retireAssistantBailleur = () => life.abort();

// Removed from the browser with the page open: nobody else would tell the script to stop. Not at
// each key: asking the browser takes longer than all else that a key costs.
for (const type of ['focusin', 'change', 'pointerdown', 'visibilitychange']) {
  document.addEventListener(
    type,
    () => {
      if (contentDoor() === undefined) life.abort();
    },
    { capture: true, passive: true, signal: life.signal },
  );
}

void servePage(document, life.signal);
