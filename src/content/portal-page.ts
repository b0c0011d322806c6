import { type Assistant, startAssistant } from '../assistant/assistant.ts';
import { contentDoor } from '../browser/content-door.ts';
import type { ContentSettings } from '../browser/content-settings.ts';
import { askSettings, tell } from './background-link.ts';

/**
 * Joins the assistant on one page of the portal to the extension: starts it once there is consent,
 * stops it when that is taken back, and all of it for good with the signal.
 */
export async function servePage(page: Document, signal: AbortSignal): Promise<void> {
  const silenced = new Set<string>();
  let running:
    | { assistant: Assistant; settings: ContentSettings; stop: AbortController }
    | undefined;

  async function follow(arriving: boolean): Promise<void> {
    const settings = await askSettings(arriving);
    if (signal.aborted || settings === undefined) return;
    silenced.clear();
    for (const place of settings.silenced) silenced.add(place);
    if (running !== undefined && isSame(running.settings, settings)) return;
    running?.stop.abort();
    running = settings.enabled ? start(settings) : undefined;
  }

  function start(settings: ContentSettings) {
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
    const assistant = startAssistant(page, {
      ...settings,
      silenced,
      // The development server leaves the constant out.
      openRoot: typeof __OPEN_ROOTS__ !== 'undefined' && __OPEN_ROOTS__,
      onSituation: (situation) => tell('report', { situation }),
      onSilence(place) {
        silenced.add(place);
        tell('silence', { place });
      },
      onOpenCard: (card) => tell('openCard', { card }),
      signal: stop.signal,
    });
    return { assistant, settings, stop };
  }

  const door = contentDoor();
  if (door === undefined) return;
  const onStored = () => void follow(false);
  const onMessage = (message: unknown): undefined => {
    if (isEnterFlag(message)) running?.assistant.enterFlag();
  };
  door.storage.onChanged.addListener(onStored);
  door.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    // After an update the old door is gone, and its listeners with it.
    contentDoor()?.storage.onChanged.removeListener(onStored);
    contentDoor()?.runtime.onMessage.removeListener(onMessage);
  });
  await follow(true);
}

function isEnterFlag(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    message.kind === 'enterFlag'
  );
}

/** Which flags are silenced is followed without starting anew. */
function isSame(a: ContentSettings, b: ContentSettings): boolean {
  return a.enabled === b.enabled && a.commaLimit === b.commaLimit && a.shortcut === b.shortcut;
}
