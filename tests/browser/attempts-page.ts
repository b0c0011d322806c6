import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { hashAccount } from '../../src/browser/account-hash.ts';
import { attemptEnds } from '../../src/domain/attempts.ts';
import type { Stage } from './assistant-page.ts';
import { findShown } from './harness/displayed.ts';
import type { Session } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import type { LogInForm } from './portal-forms.ts';

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

/** What stands where attempts are kept. */
export async function readStored(desk: Page): Promise<Readonly<Record<string, unknown>>> {
  const stored = await desk.evaluate(() => chrome?.storage.local.get('attempts'));
  return v.parse(v.object({ attempts: v.record(v.string(), v.unknown()) }), stored).attempts;
}

/** The same, understood. Throws where it is something else. */
export async function readKept(desk: Page): Promise<KeptAttempts> {
  return v.parse(keptAttempts, await readStored(desk));
}

/** Stores something in the place of what is kept of attempts; undefined: nothing. */
export async function writeStored(desk: Page, attempts: unknown): Promise<void> {
  await desk.evaluate(async (kept) => {
    if (kept === undefined) await chrome?.storage.local.remove('attempts');
    else await chrome?.storage.local.set({ attempts: kept });
  }, attempts);
}

/** Makes all that is kept later by so much (ms): as if the clock had been set back. */
export async function shiftTimes(desk: Page, by: number): Promise<void> {
  const text = JSON.stringify(await readStored(desk));
  const shifted = text.replace(/\b1\d{12}\b/g, (time) => String(Number(time) + by));
  await writeStored(desk, JSON.parse(shifted));
}

/** What is known of the account that a tab is about. */
export async function standingIn(desk: Page, tabId: number) {
  const answer = await askBackground(desk, { kind: 'attemptsHere', tabId });
  return v.parse(standingHere, answer).here.standing;
}

/** Waits until this, at least, is known of the account that a tab is about. */
export async function seeStandingIn(
  desk: Page,
  tabId: number,
  wanted: Readonly<Record<string, unknown>>,
): Promise<void> {
  await waitFor(
    `the account of the tab to stand so: ${JSON.stringify(wanted)}`,
    () => standingIn(desk, tabId),
    (standing) => Object.entries(wanted).every(([name, value]) => standing[name] === value),
  );
}

const standingHere = v.object({
  here: v.object({ standing: v.record(v.string(), v.unknown()) }),
});

/** Sets limits, with consent given, and has everybody told; the others are as they come. */
export async function setLimits(
  desk: Page,
  limits: { readonly failuresBeforeLock?: number; readonly lockMinutes?: number },
): Promise<void> {
  await desk.evaluate((settings) => chrome?.storage.local.set({ settings }), limits);
  await askBackground(desk, { kind: 'setEnabled', enabled: true });
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

/** What comes faster than that, in ms, no person has sent. */
const shortestPause = 1000;
const sentAt = new WeakMap<Page, number>();

/** Waits for the clock, until so much of it has passed (ms). */
export async function letPass(since: number, pause: number): Promise<void> {
  await waitFor(
    `${pause} ms to pass`,
    () => Date.now() - since,
    (passed) => passed > pause,
  );
}

/** Fills in a log-in of the portal by hand and sends it; resolves when the portal has got it. */
export async function sendLogIn(
  { portal }: Pick<Stage, 'portal'>,
  page: Page,
  form: LogInForm,
  { loginId, password }: { readonly loginId: string; readonly password: string },
): Promise<void> {
  const { length } = portal.submissions;
  await page.bringToFront();
  await letPass(sentAt.get(page) ?? 0, shortestPause);
  for (const [field, text] of [
    [form.loginId, loginId],
    [form.password, password],
  ] as const) {
    await page.click(field, { count: 3 });
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  sentAt.set(page, Date.now());
  await waitFor(
    'the portal to get the log-in',
    () => portal.submissions.length,
    (count) => count > length,
  );
}

/** Waits until the notice beside the log-in button says this; '': until there is none. */
export async function seeNotice(session: Session, page: Page, text: string): Promise<void> {
  await waitFor(
    text === '' ? 'no notice' : `a notice that says « ${text} »`,
    async () => findShown(await session.readDisplayed(page), 'group', 'Essais'),
    (notices) =>
      text === '' ? notices.length === 0 : notices.some((notice) => notice.text.includes(text)),
  );
}

/** Waits until the badge of all tabs says this. */
export async function seeBadge(desk: Page, text: string): Promise<void> {
  await waitFor(
    `the badge to say « ${text} »`,
    () => desk.evaluate(() => chrome?.action.getBadgeText({})),
    (badge) => badge === text,
  );
}

/** Begins anew, as after the installation. */
export async function forgetAttempts(desk: Page): Promise<void> {
  const { key } = await readKept(desk);
  await writeStored(desk, { key, seenAt: Date.now(), accounts: {} });
}

/**
 * Waits until the assistant has read an id in a tab: from then on it counts there. Returns the id's
 * keyed hash.
 */
export async function seeTabAccount(desk: Page, tabId: number, loginId: string): Promise<string> {
  const account = await hashAccount((await readKept(desk)).key, loginId);
  await waitFor(
    `${loginId} to be read in the tab`,
    () => readSession(desk),
    (stored) => stored[`account:${tabId}`] === account,
  );
  return account;
}

/** Waits until all that a tab had to tell of its attempts was heard. */
export async function seeNoOpenAttempt(desk: Page, tabId: number): Promise<void> {
  await waitFor(
    'the attempt to have ended',
    () => readSession(desk),
    (stored) => !Object.keys(stored).some((key) => key.startsWith(`openAttempt:${tabId}`)),
  );
}

/** All that is kept until the browser closes. */
export async function readSession(desk: Page): Promise<Readonly<Record<string, unknown>>> {
  const stored = await desk.evaluate(() => chrome?.storage.session.get(null));
  return v.parse(v.record(v.string(), v.unknown()), stored);
}

/** A page of the extension of its own: an update closes all others. */
export function openDesk(session: Session): Promise<Page> {
  return session.openExtensionPage('src/welcome/index.html');
}
