import { describe, expect, it } from 'vitest';
import { applicationPath, plainPath } from '../portal/frame.ts';
import { samples } from '../portal/sample-data.ts';
import { drawnAt, noteDrawing } from './drawing-notes.ts';
import { browserNames } from './harness/session.ts';
import { lostForms } from './portal-forms.ts';
import { useAssistant } from './user.ts';

const { userNumber } = samples.person;
/** What would be flagged in any field that is checked. */
const nonsense = 'LOGO12 3.4 €';

/** A "lost password" form, and the way back from it to the log-in. */
const lostPasswordForms = [
  {
    kind: 'a single-page application',
    path: `${applicationPath}#/mot-de-passe-perdu`,
    email: 'input[type="email"]',
    code: '.captcha + input',
    logIn: 'a[href="#/connexion"]',
    loginId: 'input[autocomplete="username"]',
  },
  {
    kind: 'plain HTML',
    path: `${plainPath}mot-de-passe-perdu`,
    email: 'input[name="courriel"]',
    code: 'input[name="code"]',
    logIn: 'a[href$="/connexion"]',
    loginId: 'input[name="login"]',
  },
];

describe.each(browserNames)('a lost form in %s', (browser) => {
  const assistant = useAssistant(browser);

  it.each(lostForms)('has the user number corrected while it is typed: $kind', async (form) => {
    const user = await assistant.open(form.path);
    await user.types(form.userNumber, '078 02');
    await user.seesFlag('078␣02 → 07802');
    await user.clicks('07802');
    await user.reads(form.userNumber, '07802');
    await user.types(form.userNumber, '7O0750001');
    await user.seesFlag(`078027O0750001 → ${userNumber}`);
    await user.clicks(userNumber);
    await user.reads(form.userNumber, userNumber);

    const captcha = await user.page.$eval('.captcha', ({ textContent }) => textContent ?? '');
    await user.types(form.captcha, captcha);
    await user.submits('button.main');
    expect(assistant.portal.submissions).toEqual([
      { kind: 'lost-login-id', userNumber, captcha, accepted: true },
    ]);
  });

  it.each(lostForms)('flags nothing in a right number and a captcha: $kind', async (form) => {
    const user = await assistant.open(form.path);
    await user.types(form.captcha, nonsense);
    await user.types(form.userNumber, userNumber);
    await user.leaves();
    await assistant.reports(user);
    // A mistake now proves that the assistant has looked at both.
    await user.retypes(form.userNumber, 'O');
    await user.seesFlag('la lettre O');
    await user.seesFlags(1);
  });

  it.each(lostPasswordForms)('leaves e-mail address and code alone: $kind', async (form) => {
    const user = await assistant.open(form.path);
    await noteDrawing(user.page);
    await user.types(form.email, nonsense);
    await user.types(form.code, nonsense);
    await user.leaves();
    await user.page.click(form.logIn);
    await assistant.recognises(user, 'log-in');
    // A flag on the next page proves that the assistant was at work on this one.
    await user.types(form.loginId, 'LOGO12345A');
    await user.seesFlag('LOG012345A');
    expect(await drawnAt(user.page)).not.toContain('mot-de-passe-perdu');
  });
});
