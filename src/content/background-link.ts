import { contentDoor } from '../browser/content-door.ts';
import { type ContentSettings, decodeContentSettings } from '../browser/content-settings.ts';
import type { RequestKind, RequestOf } from '../browser/requests.ts';

/** The background may still be starting: a first question is asked again, so often and so far apart. */
const attempts = 4;
const delay = 500;

/**
 * Tells the background something that has no answer. What it does not hear is lost: it is told
 * again with the next change.
 */
export function tell<Kind extends RequestKind>(
  kind: Kind,
  content: Omit<RequestOf<Kind>, 'kind'>,
): void {
  contentDoor()
    ?.runtime.sendMessage({ kind, ...content })
    .catch(() => {});
}

/** Asks what to do on this page, on arriving there or later. Undefined if nobody answers: then nothing is read here. */
export async function askSettings(arriving: boolean): Promise<ContentSettings | undefined> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      return decodeContentSettings(
        await contentDoor()?.runtime.sendMessage({ kind: 'hello', arriving }),
      );
    } catch {
      await new Promise((resolve) => setTimeout(resolve, delay * attempt));
    }
  }
  return undefined;
}
