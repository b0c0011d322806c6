import { pointOut } from './point-out.ts';

declare global {
  /** Ends the pointing that goes on in this page; seen by our own scripts alone. */
  var endAssistantPointing: (() => void) | undefined;
}

// Asked for once more: the newest counts. A page can have an element of that name, no function.
if (typeof globalThis.endAssistantPointing === 'function') globalThis.endAssistantPointing();

const life = new AbortController();
globalThis.endAssistantPointing = () => life.abort();

void pointOut(document, life.signal);
