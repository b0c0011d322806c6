import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser/door.ts';
import { type RequestKind, type RequestOf, requests } from '../browser/requests.ts';
import type { Frame } from './frame.ts';
import { contentHandlers, pageHandlers } from './handlers.ts';
import { isPortalAddress } from './portal-tabs.ts';

const envelope = v.object({ kind: v.string() });

/**
 * Answers one message. A page of ours and a script of ours in the portal may each ask for their own
 * things; whoever else asks, or whatever does not decode, is refused.
 * Throws (and so rejects at the sender) an `Error` that says what was wrong.
 */
export async function answer(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  if (sender.id !== browser.runtime.id) throw new Error('Refused: unknown sender');
  const { kind } = v.parse(envelope, message);
  if (isOwnPage(sender) && isRequestOf(pageHandlers, kind)) return answerPage(kind, message);
  const frame = portalFrame(sender);
  if (frame !== undefined && isRequestOf(contentHandlers, kind)) {
    return answerContent(kind, message, frame);
  }
  throw new Error('Refused: no such request from there');
}

function answerPage<Kind extends keyof typeof pageHandlers>(kind: Kind, message: unknown) {
  return pageHandlers[kind](decode(kind, message));
}

function answerContent<Kind extends keyof typeof contentHandlers>(
  kind: Kind,
  message: unknown,
  frame: Frame,
) {
  return contentHandlers[kind](decode(kind, message), frame);
}

function decode<Kind extends RequestKind>(kind: Kind, message: unknown): RequestOf<Kind> {
  return v.parse(requests[kind], message);
}

function isRequestOf<Table extends object>(
  table: Table,
  kind: string,
): kind is keyof Table & string {
  return Object.hasOwn(table, kind);
}

/** `sender.tab` is set for our own pages in a tab too: only the address tells them apart. */
function isOwnPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

function portalFrame({ tab, frameId, url }: Runtime.MessageSender): Frame | undefined {
  if (tab?.id === undefined || frameId === undefined || url === undefined) return undefined;
  return isPortalAddress(url) ? { tabId: tab.id, frameId, isPrivate: tab.incognito } : undefined;
}
