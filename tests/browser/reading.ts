import { afterEach } from 'vitest';
import { readerTexts as texts } from '../../src/advice/texts/reader.ts';
import { samples } from '../portal/sample-data.ts';
import {
  askBackground,
  forgetAttempts,
  type KnownAccount,
  knownAccounts,
  setLimits,
} from './attempts-page.ts';
import type { BrowserName } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import type { LogInForm } from './portal-forms.ts';
import { opensReader, type ReaderOnPage } from './reader-page.ts';
import { type Assistant, type User, useAssistant } from './user.ts';

export const account = samples.provisional;
/** What somebody takes its password for: the second character for a zero. */
export const misread = account.password.replace('O', '0');
/** The words of the reading that is right. */
export const mended = texts.namedUse(texts.changed(2, 'O'));

/** What comes faster is no new attempt, in ms. */
const shortestPause = 1000;

/** A person with a provisional password. */
export interface Reading extends Assistant {
  /** Types id and password, and opens the reader from the password's flag. */
  opens(user: User, form: LogInForm, typed?: string): Promise<ReaderOnPage>;
  /** Sends a log-in, and waits until the background knows that it was refused. */
  sends(user: User, form: LogInForm, typed: string): Promise<void>;
  /** Says something of the one account that was tried, as the popup does. */
  says(kind: string, what: object): Promise<void>;
  /** So long after the last log-in as no person is faster. */
  waitASecond(): Promise<void>;
}

/** `useAssistant`; each test begins with nothing tried. */
export function useReading(browser: BrowserName): Reading {
  const assistant = useAssistant(browser);
  const { loginId } = account;
  let lastAt = 0;

  afterEach(async () => {
    const desk = await assistant.session.welcomePage();
    await setLimits(desk, {});
    const { attempts } = (await desk.evaluate(() => chrome?.storage.local.get('attempts'))) ?? {};
    if (attempts !== undefined) await forgetAttempts(desk);
    await desk.evaluate(() => chrome?.storage.session.remove('tried'));
  });

  async function waitASecond(): Promise<void> {
    await waitFor(
      'a second to pass',
      () => Date.now() - lastAt,
      (passed) => passed > shortestPause,
    );
  }

  async function sends(user: User, form: LogInForm, typed: string): Promise<void> {
    const { length } = assistant.portal.submissions;
    const before = await failures();
    await waitASecond();
    await user.retypes(form.loginId, loginId);
    await user.retypes(form.password, typed);
    await user.page.click(form.submit);
    await waitFor(
      'the portal to get the log-in',
      () => assistant.portal.submissions.length,
      (count) => count > length,
    );
    lastAt = Date.now();
    await waitFor('the refusal to be known', failures, (count) => count > before);
  }

  async function says(kind: string, what: object): Promise<void> {
    const request = { kind, tabId: null, account: (await known())?.account, ...what };
    await askBackground(await assistant.session.welcomePage(), request);
  }

  /** How many failures are known; infinitely many where they have blocked the account. */
  async function failures(): Promise<number> {
    const standing = (await known())?.standing;
    if (standing === undefined) return 0;
    return standing.kind === 'locked' ? Number.POSITIVE_INFINITY : standing.failures;
  }

  async function known(): Promise<KnownAccount | undefined> {
    return (await knownAccounts(await assistant.session.welcomePage()))[0];
  }

  return {
    get portal() {
      return assistant.portal;
    },
    get session() {
      return assistant.session;
    },
    open: assistant.open,
    recognises: assistant.recognises,
    reports: assistant.reports,
    opens: (user, form, typed = misread) =>
      opensReader(assistant.session, user, form, { loginId, password: typed }),
    sends,
    says,
    waitASecond,
  };
}
