import { describe, expect, it } from 'vitest';
import { maskedLoginId, samples } from '../portal/sample-data.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { applicationLogIn, logInForms, reactLogIn } from './portal-forms.ts';
import { useAssistant } from './user.ts';

const { loginId, password, userNumber } = samples.person;
/** The letter O where the first digit is a zero. */
const mistyped = loginId.replace('0', 'O');
const lostLink = 'a[href="#/identifiant-perdu"]';

describe.each(browserNames)('a login id in %s', (browser) => {
  const assistant = useAssistant(browser);

  it.each(logInForms)(
    'is corrected by a click, undone, and sent corrected: $kind',
    async (form) => {
      const user = await assistant.open(form.path);
      await user.types(form.loginId, mistyped);
      await user.seesFlag(`${mistyped} → ${loginId}`);

      await user.clicks(loginId);
      await user.reads(form.loginId, loginId);
      expect(await user.isIn(form.loginId)).toBe(true);

      await user.clicks('Annuler');
      await user.reads(form.loginId, mistyped);
      expect(await user.isIn(form.loginId)).toBe(true);

      await user.opensFlag();
      await user.clicks(loginId);
      await user.reads(form.loginId, loginId);
      await user.types(form.password, password);
      await user.submits(form.submit);
      await waitFor(
        'the portal to receive the credentials',
        () => assistant.portal.submissions,
        ({ length }) => length > 0,
      );
      expect(assistant.portal.submissions).toEqual([
        { kind: 'log-in', loginId, password, accepted: true },
      ]);
    },
  );

  it('is corrected in the state that React keeps', async () => {
    const user = await assistant.open(reactLogIn.path);
    await user.types(reactLogIn.loginId, mistyped);
    await user.seesFlag(mistyped);
    const kept = () => user.page.$eval('output', ({ value }) => value);
    expect(await kept()).toBe(mistyped);
    await user.clicks(loginId);
    await waitFor('React to know', kept, (value) => value === loginId);
  });

  it('is called unfinished only when the user leaves the field, and the focus stays there', async () => {
    const { path, loginId: field, password: next } = applicationLogIn;
    const user = await assistant.open(path);
    await user.types(field, 'LOGO1234');
    const { text } = await user.seesFlag('LOGO1234 → LOG01234');
    expect(text).not.toContain('caractères');
    await user.leaves();
    await user.seesFlag('caractères');
    expect(await user.isIn(next)).toBe(true);
    await user.retypes(field, mistyped);
    await user.leaves();
    await user.seesFlag(loginId);
    await user.clicks(loginId);
    await user.reads(field, loginId);
    expect(await user.isIn(next)).toBe(true);
  });

  it.each([
    { what: 'a right one', path: applicationLogIn.path, typed: loginId },
    { what: 'a masked one', path: `${applicationLogIn.path}?masque=1`, typed: '' },
  ])('is not flagged: $what', async ({ path, typed }) => {
    const user = await assistant.open(path);
    await user.types(applicationLogIn.loginId, typed);
    await user.reads(applicationLogIn.loginId, typed || maskedLoginId);
    await user.leaves();
    // The flag of the next field proves that the assistant has looked at this one.
    await user.types(applicationLogIn.password, 'Mer ');
    await user.seesFlag('un espace');
    await user.seesFlags(1);
    await assistant.reports(user, 'password/edge-space');
  });

  it('of another form gets a small sign at most', async () => {
    const user = await assistant.open(applicationLogIn.path);
    await user.types(applicationLogIn.loginId, 'GERANCE-75');
    await user.leaves();
    await user.seesFlags(0, '?');
    await assistant.reports(user);
  });

  it('that is a user number is called by its name', async () => {
    const user = await assistant.open(applicationLogIn.path);
    await user.types(applicationLogIn.loginId, userNumber);
    await user.seesFlag('ressemblent au numéro utilisateur');
    await assistant.reports(user, 'login-id/user-number');
  });

  it('leaves no flag behind when the route changes, and is flagged again after', async () => {
    const user = await assistant.open(applicationLogIn.path);
    await user.types(applicationLogIn.loginId, mistyped);
    await user.seesFlag(mistyped);
    await user.page.click(lostLink);
    await assistant.recognises(user, 'lost-login-id');
    await user.seesFlags(0);
    await assistant.reports(user);
    await user.page.click('a[href="#/connexion"]');
    await assistant.recognises(user, 'log-in');
    await user.reads(applicationLogIn.loginId, '');
    await user.seesFlags(0);
    await user.types(applicationLogIn.loginId, mistyped);
    await user.seesFlag(mistyped);
  });
});
