import { describe, expect, it } from 'vitest';
import { angularPath, reactPath } from '../portal/frame.ts';
import { sampleEmail, samples } from '../portal/sample-data.ts';
import { browserNames } from './harness/session.ts';
import { useAssistant } from './user.ts';

const { loginId, userNumber } = samples.person;
/** The letter O where the first digit is a zero. */
const mistyped = loginId.replace('0', 'O');
const mistypedNumber = userNumber.replace('0', 'O');

const first = 'form .field:has(~ .field) input';
const second = 'form .field:not(:has(~ .field)) input';
const link = (route: string) => `a[href="#/${route}"]`;

const applications = [
  { kind: 'React, which keeps the fields', path: reactPath, keepsFields: true },
  { kind: 'Angular, which makes others', path: angularPath, keepsFields: false },
];

describe.each(browserNames)('a change of the route in %s', (browser) => {
  const assistant = useAssistant(browser);

  it.each(applications)('changes what a field asks for: $kind', async ({ path, keepsFields }) => {
    const user = await assistant.open(`${path}#/connexion`);
    const field = await user.page.$(first);
    await user.types(first, mistyped);
    await user.seesFlag(`${mistyped} → ${loginId}`);
    await user.page.click(link('identifiant-perdu'));
    await assistant.recognises(user, 'lost-login-id');
    const isKept = await field?.evaluate((one, css) => one === document.querySelector(css), first);
    expect(isKept).toBe(keepsFields);
    await user.seesFlags(0);
    await assistant.reports(user);

    // A right user number, which a login id must not be; then a wrong one.
    await user.types(first, userNumber);
    await user.leaves();
    await user.retypes(first, mistypedNumber);
    await user.seesFlag(`${mistypedNumber} → ${userNumber}`);
    await user.clicks(userNumber);
    await user.reads(first, userNumber);

    await user.page.click(link('connexion'));
    await assistant.recognises(user, 'log-in');
    await user.seesFlags(0);
    await user.types(first, userNumber);
    await user.seesFlag('ressemblent au numéro utilisateur');
    await assistant.reports(user, 'login-id/user-number');
  });

  it.each(applications)(
    'leaves alone what is typed where a password was asked for: $kind',
    async ({ path }) => {
      const user = await assistant.open(`${path}#/connexion`);
      await user.types(second, 'Mer ');
      await user.seesFlag('un espace');
      await user.page.click(link('identifiant-perdu'));
      await assistant.recognises(user, 'lost-login-id');
      await user.seesFlags(0);
      await user.types(second, 'Mer ');
      await user.types(first, mistypedNumber);
      await user.seesFlag(mistypedNumber);
      await user.seesFlags(1);
      await user.page.click(link('connexion'));
      await assistant.recognises(user, 'log-in');
      await user.types(second, 'Mer ');
      await user.seesFlag('un espace');
    },
  );

  it.each(applications)(
    'does not take an e-mail address for a login id: $kind',
    async ({ path }) => {
      const user = await assistant.open(`${path}#/connexion`);
      await user.types(first, sampleEmail);
      await user.seesFlag('adresse');
      await user.page.click(link('mot-de-passe-perdu'));
      await assistant.recognises(user, 'lost-password');
      await user.seesFlags(0);
      await user.types(first, sampleEmail);
      await user.leaves();
      await user.page.click(link('connexion'));
      await assistant.recognises(user, 'log-in');
      await user.types(first, mistyped);
      await user.seesFlag(mistyped);
      await user.seesFlags(1);
      await assistant.reports(user, 'login-id/digit-look-alike');
    },
  );
});
