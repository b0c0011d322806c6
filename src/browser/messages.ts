import { browser } from './door.ts';
import type { Answers, RequestKind, RequestOf } from './requests.ts';

/**
 * Asks the background something from a page of the extension.
 * Throws if the background refuses or cannot be reached.
 */
export async function send<Kind extends RequestKind>(
  kind: Kind,
  content: Omit<RequestOf<Kind>, 'kind'>,
): Promise<Answers[Kind]> {
  return browser.runtime.sendMessage({ kind, ...content });
}
