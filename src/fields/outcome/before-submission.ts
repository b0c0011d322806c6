import type { MessageKind } from './message-words.ts';
import type { Message } from './messages.ts';
import type { Offers } from './next-step.ts';
import { type PageFields, readPage } from './page-now.ts';

/** What stood on a page when a log-in was sent, in so far as the next page can be told of it. */
export interface CarriedOver {
  /** The kinds of messages that were shown. */
  readonly kinds: readonly string[];
  /** Which steps were offered. */
  readonly offers: Readonly<Record<keyof Offers, readonly string[]>>;
}

/** What stood on a page when a log-in was sent; `here` is missing where a page was loaded since. */
export interface BeforeSubmission extends CarriedOver {
  readonly here?: PageBefore;
}

interface PageBefore {
  readonly password: HTMLInputElement;
  readonly messages: readonly Message[];
  readonly invalid: readonly Element[];
}

/**
 * Reads a page at the moment when a log-in is sent, before the page's own listeners hear of it.
 * `password`: the field whose password is sent.
 */
export function beforeSubmission(
  root: Document,
  fields: PageFields,
  password: HTMLInputElement,
): BeforeSubmission {
  const { messages, offers, invalid } = readPage(root, fields, password);
  return { kinds: kindsOf(messages), offers, here: { password, messages, invalid } };
}

/** What may be told to the next page: no text, and nothing that was typed. */
export function carriedOver({ kinds, offers }: BeforeSubmission): CarriedOver {
  return { kinds, offers };
}

function kindsOf(messages: readonly Message[]): MessageKind[] {
  const kinds = messages.map(({ kind }) => kind).filter((kind) => kind !== undefined);
  return [...new Set(kinds)];
}
