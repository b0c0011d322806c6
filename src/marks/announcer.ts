import { build } from './build.ts';
import type { Host } from './host.ts';

/** How long the words of an announcement stay to be read, in ms. */
const stay = 10_000;

/** Speaks to screen readers. */
export interface Announcer {
  /** Says a text; it stands in the host until the next one, or for some seconds. */
  say(text: string): void;
  /** True while there are words to be read, for which the host has to stay on the page. */
  isSpeaking(): boolean;
}

/** `onSilence`: the last words are gone. */
export function createAnnouncer(page: Document, host: Host, onSilence: () => void): Announcer {
  const region = build('div', 'announcer');
  region.setAttribute('role', 'status');
  host.root.append(region);
  let ending: ReturnType<typeof setTimeout> | undefined;

  function fallSilent(): void {
    ending = undefined;
    region.textContent = '';
    onSilence();
  }

  return {
    say(text) {
      clearTimeout(ending);
      ending = setTimeout(fallSilent, stay);
      if (!host.isMounted()) host.mountFor(page.activeElement ?? page.body, false);
      region.textContent = '';
      // A live region speaks of changes only: it has to stand there, empty, before it says something.
      requestAnimationFrame(() => {
        if (ending !== undefined) region.textContent = text;
      });
    },
    isSpeaking: () => ending !== undefined,
  };
}
