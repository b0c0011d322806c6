import { contentDoor } from '../browser/content-door.ts';
import { type ContentSettings, decodeContentSettings } from '../browser/content-settings.ts';
import type { PartName } from '../browser/part-names.ts';
import type { RequestKind, RequestOf } from '../browser/requests.ts';

/** The background may still be starting: a request is made again, so often and so far apart (ms). */
const attempts = 4;
const delay = 500;
const longestDelay = 10_000;

/** Asks what to do on this page, on arriving there or later. Undefined if nobody answers. */
export function askSettings(arriving: boolean): Promise<ContentSettings | undefined> {
  return ask({ kind: 'hello', arriving }, decodeContentSettings);
}

/** Has a script put into this page. Resolves when it is there, or never will be. */
export async function askForPart(part: PartName): Promise<void> {
  await ask({ kind: 'needPart', part }, isDone);
}

/**
 * Tells the background something until it has heard it, or never will: then it resolves. `isNews`:
 * false once there is something newer to be told instead.
 */
export async function tell(
  request: RequestOf<Exclude<RequestKind, 'hello'>>,
  isNews: () => boolean = () => true,
): Promise<void> {
  await ask(request, isDone, { isNews });
}

/** Tells the background something that must not be lost, however long that takes. */
export async function tellForSure(request: RequestOf<RequestKind>): Promise<void> {
  await ask(request, isDone, { most: Number.POSITIVE_INFINITY });
}

/** A failure may come as an answer too, in some browsers: only what decodes is one. */
export async function ask<Answer>(
  request: RequestOf<RequestKind>,
  decode: (answer: unknown) => Answer | undefined,
  { isNews = () => true, most = attempts }: { isNews?: () => boolean; most?: number } = {},
): Promise<Answer | undefined> {
  for (let attempt = 1; attempt <= most && isNews(); attempt += 1) {
    const answer = decode(await askOnce(request));
    if (answer !== undefined) return answer;
    // The extension is gone: nobody will ever answer.
    if (contentDoor() === undefined) return undefined;
    await new Promise((resolve) => setTimeout(resolve, Math.min(delay * attempt, longestDelay)));
  }
  return undefined;
}

async function askOnce(request: RequestOf<RequestKind>): Promise<unknown> {
  try {
    return await contentDoor()?.runtime.sendMessage(request);
  } catch {
    return undefined;
  }
}

function isDone(answer: unknown): true | undefined {
  const isObject = typeof answer === 'object' && answer !== null;
  return isObject && 'ok' in answer && answer.ok === true ? true : undefined;
}
