import { describe, it } from 'vitest';
import { samples } from '../portal/sample-data.ts';
import { findShown } from './harness/displayed.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { type LogInForm, logInForms } from './portal-forms.ts';
import { type User, useAssistant } from './user.ts';

const { loginId, password } = samples.person;
const wrong = 'Nuage-Vert-72';

describe.each(browserNames)('attempts in %s', (browser) => {
  const assistant = useAssistant(browser);

  it.each(logInForms)(
    'are counted, warned of from the third failure on, and end with a success: $kind',
    async (form) => {
      const user = await assistant.open(form.path);
      for (const failures of [1, 2, 3]) {
        await fails(user, form);
        await seesCount(failures);
      }
      await seesNotice(
        user,
        '3 échecs vus ici : il reste au plus 2 essais avant un blocage de 10 minutes.',
      );
      await user.retypes(form.loginId, loginId);
      await user.retypes(form.password, password);
      await user.page.click(form.submit);
      await seesCount(0);
    },
  );

  /** Sends a wrong password, and waits until the portal has refused it. */
  async function fails(user: User, form: LogInForm): Promise<void> {
    const { length } = assistant.portal.submissions;
    await user.retypes(form.loginId, loginId);
    await user.retypes(form.password, wrong);
    await user.page.click(form.submit);
    await waitFor(
      'the portal to refuse the log-in',
      () => assistant.portal.submissions.length,
      (count) => count > length,
    );
  }

  /** Waits until so many failures are known of the one account that was tried. */
  async function seesCount(failures: number): Promise<void> {
    const asking = await assistant.session.welcomePage();
    await waitFor(
      `${failures} failures to be counted`,
      () =>
        asking.evaluate(async () => {
          const answer = await chrome?.runtime.sendMessage({ kind: 'attemptsHere', tabId: null });
          return JSON.stringify(answer);
        }),
      (answer) => answer?.includes(`"failures":${failures},`) ?? false,
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
