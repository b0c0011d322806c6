import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser/door.ts';
import { requests } from '../browser/requests.ts';
import { contentHandlers, type Frame, pageHandlers } from './handlers.ts';

const contentRequest = v.variant('kind', [
  requests.hello,
  requests.report,
  requests.openCard,
  requests.silence,
]);
const pageRequest = v.variant('kind', [
  requests.getPortalState,
  requests.setEnabled,
  requests.forgetSilenced,
]);

/**
 * Answers one message. A page of ours and a script of ours in the portal may each ask for their own
 * things; whoever else asks, or whatever does not decode, is refused.
 * Throws (and so rejects at the sender) an `Error` that says what was wrong.
 */
export async function answer(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  if (sender.id !== browser.runtime.id) throw new Error('Refused: unknown sender');
  if (isOwnPage(sender)) return answerPage(v.parse(pageRequest, message));
  const frame = portalFrame(sender);
  if (frame === undefined) throw new Error('Refused: not a page of the portal');
  return answerContent(v.parse(contentRequest, message), frame);
}

async function answerPage(request: v.InferOutput<typeof pageRequest>): Promise<unknown> {
  switch (request.kind) {
    case 'getPortalState':
      return pageHandlers.getPortalState(request);
    case 'setEnabled':
      return pageHandlers.setEnabled(request);
    case 'forgetSilenced':
      return pageHandlers.forgetSilenced(request);
  }
}

async function answerContent(
  request: v.InferOutput<typeof contentRequest>,
  frame: Frame,
): Promise<unknown> {
  switch (request.kind) {
    case 'hello':
      return contentHandlers.hello(request, frame);
    case 'report':
      return contentHandlers.report(request, frame);
    case 'openCard':
      return contentHandlers.openCard(request, frame);
    case 'silence':
      return contentHandlers.silence(request, frame);
  }
}

/** `sender.tab` is set for our own pages in a tab too: only the address tells them apart. */
function isOwnPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

function portalFrame({ tab, frameId, url }: Runtime.MessageSender): Frame | undefined {
  if (tab?.id === undefined || frameId === undefined || url === undefined) return undefined;
  const hosts = browser.runtime.getManifest().host_permissions ?? [];
  const onPortal = hosts.some((pattern) => url.startsWith(pattern.replace(/\*$/, '')));
  return onPortal ? { tabId: tab.id, frameId, isPrivate: tab.incognito } : undefined;
}
