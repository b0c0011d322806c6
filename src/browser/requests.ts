import * as v from 'valibot';
import { cardIds } from '../advice/card.ts';
import { pageKinds } from '../domain/page-kind.ts';
import { ruleIds } from '../domain/rules.ts';
import {
  accountHash,
  accountName,
  openAttempt,
  passwordOrigin,
  saidEvent,
  seenEvent,
} from './attempt-shapes.ts';
import type { AccountAttempts } from './content-attempts.ts';
import type { ContentSettings } from './content-settings.ts';
import type { TriedAnswer } from './content-tried.ts';
import { correction } from './corrections.ts';
import type { PageLook } from './page-look.ts';
import { partNames } from './part-names.ts';
import type { PortalState } from './portal-state.ts';
import { triedMark } from './tried-shapes.ts';

const tabId = v.nullable(v.pipe(v.number(), v.integer()));

/**
 * Everything that can be asked of the background, by name, with what must come along. A new request
 * is one line here and one handler there. None of them can carry what was typed.
 */
export const requests = {
  /**
   * From the page: what to do here. `arriving`: the script has just come to it, so that whatever the
   * tab showed before is gone. Answer: `ContentSettings`.
   */
  hello: v.strictObject({ kind: v.literal('hello'), arriving: v.boolean() }),
  /** From the page: there may be something to check, so a script is needed there that most go without. */
  needPart: v.strictObject({ kind: v.literal('needPart'), part: v.picklist(partNames) }),
  /** From the page: what it shows now. */
  report: v.strictObject({
    kind: v.literal('report'),
    situation: v.strictObject({
      page: v.picklist(pageKinds),
      rules: v.pipe(v.array(v.picklist(ruleIds)), v.maxLength(50), v.readonly()),
      links: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(10), v.readonly()),
    }),
  }),
  /** From the page: "Que faire ?". */
  openCard: v.strictObject({ kind: v.literal('openCard'), card: v.picklist(cardIds) }),
  /** From the page: "Ne plus signaler ici". */
  silence: v.strictObject({
    kind: v.literal('silence'),
    place: v.pipe(v.string(), v.maxLength(300)),
  }),
  /** From the page: the user has said what a field is; null: nothing (any more). */
  correctField: v.strictObject({
    kind: v.literal('correctField'),
    before: v.nullable(correction),
    now: v.nullable(correction),
  }),
  /** From the page: the user has chosen a field there, or given up: no other frame need ask. */
  endPointing: v.strictObject({ kind: v.literal('endPointing') }),
  /** From the page: the key for the keyed hash of an account's id, which alone leaves the page. */
  accountKey: v.strictObject({ kind: v.literal('accountKey') }),
  /** From the page: an attempt was submitted. Answered once it is stored: else, tell it again. */
  beginAttempt: v.strictObject({ kind: v.literal('beginAttempt'), open: openAttempt }),
  /** From the page: something happened to an attempt. Answered once it is stored: else, tell it again. */
  reportAttempt: v.strictObject({
    kind: v.literal('reportAttempt'),
    account: accountHash,
    event: seenEvent,
  }),
  /**
   * From the page: what is known of the account that it is about; null: of the one that its tab is
   * about, or else of one that is blocked.
   */
  attempts: v.strictObject({ kind: v.literal('attempts'), account: v.nullable(accountHash) }),
  /** From the page: which passwords were tried, by their marks; and the key of such marks. */
  tried: v.strictObject({
    kind: v.literal('tried'),
    marks: v.pipe(v.array(triedMark), v.maxLength(100), v.readonly()),
  }),
  /** From the page: a password was tried; its mark. */
  addTried: v.strictObject({ kind: v.literal('addTried'), mark: triedMark }),
  /** From the page, or from a page of ours about a tab: where the user says a password comes from. */
  passwordOrigin: v.strictObject({
    kind: v.literal('passwordOrigin'),
    tabId: v.exactOptional(tabId),
    account: accountHash,
    origin: passwordOrigin,
  }),
  /** From a page of ours: the account that a tab is about, and all others. */
  attemptsHere: v.strictObject({ kind: v.literal('attemptsHere'), tabId }),
  /** From a page of ours about a tab: the user knows better how many attempts failed. */
  correctAttempts: v.strictObject({
    kind: v.literal('correctAttempts'),
    tabId,
    account: accountHash,
    event: saidEvent,
  }),
  /** From a page of ours about a tab: what the user calls an account; empty: nothing. */
  nameAccount: v.strictObject({
    kind: v.literal('nameAccount'),
    tabId,
    account: accountHash,
    name: accountName,
  }),
  /** From a page of ours: what the popup has to show for a tab. Answer: `PortalState`. */
  getPortalState: v.strictObject({
    kind: v.literal('getPortalState'),
    tabId: v.nullable(v.pipe(v.number(), v.integer())),
  }),
  /** From a page of ours: consent given or taken back. Answer: `{ reloadNeeded }`. */
  setEnabled: v.strictObject({ kind: v.literal('setEnabled'), enabled: v.boolean() }),
  /** From a page of ours: show the silenced flags again. */
  forgetSilenced: v.strictObject({ kind: v.literal('forgetSilenced') }),
  /** From a page of ours: let the user point at a field in a tab. Fails where that cannot be. */
  startPointing: v.strictObject({
    kind: v.literal('startPointing'),
    tabId: v.pipe(v.number(), v.integer()),
  }),
  /**
   * From a page of ours: open the reader for the password that stands in a tab. Fails where that
   * cannot be. Answer: `{ opened }`, false where no password stands there.
   */
  openReader: v.strictObject({
    kind: v.literal('openReader'),
    tabId: v.pipe(v.number(), v.integer()),
  }),
  /** From a page of ours: what is recognised in a tab, and its description. Fails where it cannot. */
  lookAtPage: v.strictObject({
    kind: v.literal('lookAtPage'),
    tabId: v.pipe(v.number(), v.integer()),
  }),
  /** From a page of ours: forget what the user said of fields, in one tab's pages or in all. */
  forgetCorrections: v.strictObject({
    kind: v.literal('forgetCorrections'),
    tabId: v.nullable(v.pipe(v.number(), v.integer())),
  }),
} as const;

export type RequestKind = keyof typeof requests;
export type RequestOf<Kind extends RequestKind> = v.InferOutput<(typeof requests)[Kind]>;

/** Said in so many words: in some browsers a failure answers too, with something else. */
export interface Done {
  readonly ok: true;
}

/** The accounts that are known where a tab is, private windows or all others. */
export interface AttemptsHere {
  /** The one that the tab is about. */
  readonly here: AccountAttempts | null;
  readonly others: readonly AccountAttempts[];
}

/** What the background answers, by request. */
export interface Answers {
  hello: ContentSettings;
  needPart: Done;
  report: Done;
  openCard: Done;
  silence: Done;
  correctField: Done;
  endPointing: Done;
  accountKey: { readonly key: string };
  beginAttempt: Done;
  reportAttempt: Done;
  attempts: AccountAttempts | null;
  tried: TriedAnswer;
  addTried: Done;
  passwordOrigin: Done;
  attemptsHere: AttemptsHere;
  correctAttempts: Done;
  nameAccount: Done;
  getPortalState: PortalState;
  setEnabled: { readonly reloadNeeded: boolean };
  forgetSilenced: undefined;
  startPointing: undefined;
  openReader: { readonly opened: boolean };
  lookAtPage: PageLook;
  forgetCorrections: undefined;
}
