import * as v from 'valibot';
import { afterEach, describe, it } from 'vitest';
import { samples } from '../portal/sample-data.ts';
import { findShown } from './harness/displayed.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { type LogInForm, logInForms } from './portal-forms.ts';
import { type User, useAssistant } from './user.ts';

/** What comes faster is no new attempt, in ms. */
const shortestPause = 1000;

const { loginId, password } = samples.person;
const wrong = `${password}x`;

const known = v.object({
  others: v.array(
    v.object({
      account: v.string(),
      standing: v.object({ failures: v.optional(v.number()), pending: v.optional(v.number()) }),
    }),
  ),
});

describe.each(browserNames)('attempts in %s', (browser) => {
  const assistant = useAssistant(browser);
  let lastAt = 0;
  afterEach(async () => {
    const { others } = v.parse(known, await asks({ kind: 'attemptsHere', tabId: null }));
    for (const { account } of others) {
      // As a user says that the count starts again.
      const event = { kind: 'counted', failures: 0, at: Date.now() };
      await asks({ kind: 'correctAttempts', tabId: null, account, event });
    }
  });

  it.each(logInForms)(
    'are counted, warned of from the third failure on, and end with a success: $kind',
    async (form) => {
      const user = await assistant.open(form.path);
      for (let tries = 0; tries < 3; tries++) await sends(user, form, wrong);
      // Applications that leave the same refusal as it stands answer only whoever goes on.
      await waitASecond();
      await user.types(form.password, 'x');
      await seesCount(3);
      await seesNotice(
        user,
        '3 échecs vus ici\u00a0: il reste au plus 2 essais avant un blocage de 10 minutes.',
      );
      await sends(user, form, password);
      await seesCount(0);
    },
  );

  /** Sends a password, and waits until the portal has got it. */
  async function sends(user: User, form: LogInForm, typed: string): Promise<void> {
    const { length } = assistant.portal.submissions;
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
  }

  /** So long as no person is faster. */
  async function waitASecond(): Promise<void> {
    await waitFor(
      'a second to pass',
      () => Date.now() - lastAt,
      (passed) => passed > shortestPause,
    );
  }

  /** Asks the background as a page of the extension does. */
  async function asks(request: Readonly<Record<string, unknown>>): Promise<unknown> {
    const page = await assistant.session.welcomePage();
    return page.evaluate((message) => chrome?.runtime.sendMessage(message), request);
  }

  /** Waits until so many failures are known of the one account that was tried. */
  async function seesCount(failures: number): Promise<void> {
    await waitFor(
      `${failures} failures to be counted`,
      async () => v.parse(known, await asks({ kind: 'attemptsHere', tabId: null })).others,
      ([first]) => first?.standing.failures === failures && first.standing.pending === 0,
    );
  }

  async function seesNotice(user: User, text: string): Promise<void> {
    await waitFor(
      `a notice that says « ${text} »`,
      async () => findShown(await assistant.session.readDisplayed(user.page), 'group', 'Essais'),
      (notices) => notices.some((notice) => notice.text.includes(text)),
    );
  }
});
