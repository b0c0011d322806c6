import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { hashAccount } from '../../src/browser/account-hash.ts';
import { attemptEnds } from '../../src/domain/attempts.ts';
import type { Session } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';

/** What is known of an account, as the popup gets it told. */
const knownAccount = v.object({
  account: v.string(),
  standing: v.variant('kind', [
    v.object({ kind: v.literal('locked'), since: v.number(), until: v.number() }),
    v.object({
      kind: v.picklist(['counting', 'unknown']),
      failures: v.number(),
      undecided: v.number(),
      pending: v.number(),
    }),
  ]),
});
export type KnownAccount = v.InferOutput<typeof knownAccount>;

const attemptsHere = v.object({
  here: v.nullable(knownAccount),
  others: v.array(knownAccount),
});

/** Attempts as they are stored, as far as tests look at them. */
const keptAttempts = v.object({
  key: v.string(),
  seenAt: v.number(),
  accounts: v.record(
    v.string(),
    v.object({
      ledger: v.object({
        attempts: v.array(
          v.object({
            id: v.string(),
            at: v.number(),
            end: v.optional(v.object({ kind: v.picklist(attemptEnds), at: v.number() })),
          }),
        ),
      }),
    }),
  ),
});
export type KeptAttempts = v.InferOutput<typeof keptAttempts>;

/** Asks the background as a page of the extension does; `desk`: such a page. */
export async function askBackground(
  desk: Page,
  request: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  return desk.evaluate((message) => chrome?.runtime.sendMessage(message), request);
}

/** All accounts that something is known of, wherever it was tried. */
export async function knownAccounts(desk: Page): Promise<KnownAccount[]> {
  const answer = await askBackground(desk, { kind: 'attemptsHere', tabId: null });
  return v.parse(attemptsHere, answer).others;
}

/** What is stored of attempts. Throws where that is nothing, or something else. */
export async function readKept(desk: Page): Promise<KeptAttempts> {
  const stored = await desk.evaluate(() => chrome?.storage.local.get('attempts'));
  return v.parse(v.object({ attempts: keptAttempts }), stored).attempts;
}

/** Stores something else in the place of what is kept of attempts. */
export async function writeKept(desk: Page, attempts: unknown): Promise<void> {
  await desk.evaluate((kept) => chrome?.storage.local.set({ attempts: kept }), attempts);
}

/** Sets limits as a user may, with consent given; the others stay as they come. */
export async function setLimits(
  desk: Page,
  limits: { readonly failuresBeforeLock?: number; readonly lockMinutes?: number },
): Promise<void> {
  await desk.evaluate((settings) => chrome?.storage.local.set({ settings }), {
    enabled: true,
    ...limits,
  });
}

/** Every attempt that is kept, of whatever account. */
export function attemptsIn({ accounts }: KeptAttempts) {
  return Object.values(accounts).flatMap(({ ledger }) => ledger.attempts);
}

/** Waits until so many attempts on an account have failed, and no other is open. */
export async function seeFailures(desk: Page, account: string, failures: number): Promise<void> {
  await waitFor(
    `${failures} failures of ${account}`,
    async () => (await knownAccounts(desk)).find((each) => each.account === account)?.standing,
    (standing) =>
      standing.kind === 'counting' &&
      standing.failures === failures &&
      standing.pending === 0 &&
      standing.undecided === 0,
  );
}

/** A page of the extension of its own, which stays when others are closed. */
export function openDesk(session: Session): Promise<Page> {
  return session.openExtensionPage('src/welcome/index.html');
}

/** Begins anew, as after the installation. */
export async function forgetAttempts(desk: Page): Promise<void> {
  const { key } = await readKept(desk);
  await writeKept(desk, { key, seenAt: Date.now(), accounts: {} });
}

/**
 * Waits until the assistant has read an id in a tab: from then on it counts there. Returns the id's
 * keyed hash.
 */
export async function seeTabAccount(desk: Page, tabId: number, loginId: string): Promise<string> {
  const account = await hashAccount((await readKept(desk)).key, loginId);
  await waitFor(
    `${loginId} to be read in the tab`,
    async () => v.parse(v.record(v.string(), v.unknown()), await readSession(desk)),
    (stored) => stored[`account:${tabId}`] === account,
  );
  return account;
}

function readSession(desk: Page): Promise<unknown> {
  return desk.evaluate(() => chrome?.storage.session.get(null));
}
