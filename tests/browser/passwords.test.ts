import { describe, expect, it } from 'vitest';
import { samples } from '../portal/sample-data.ts';
import { findShown } from './harness/displayed.ts';
import { browserNames } from './harness/session.ts';
import { applicationLogIn, logInForms, reactLogIn } from './portal-forms.ts';
import { type User, useAssistant } from './user.ts';

/** With O and 0, l and I: as hard to read as provisional passwords are. */
const { loginId, password } = samples.provisional;
const otherLoginId = samples.person.loginId;
const fixButton = 'Corriger sans afficher le mot de passe';

describe.each(browserNames)('a password in %s', (browser) => {
  const assistant = useAssistant(browser);

  /** No two characters of the password that stand side by side are anywhere in what is drawn. */
  async function hides({ page }: User, secret: string): Promise<void> {
    const drawn = JSON.stringify(await assistant.session.readDisplayed(page));
    const pairs = [...secret.slice(1)].map((next, at) => `${secret[at]}${next}`);
    expect(drawn).toContain('Signalement');
    expect(pairs.filter((pair) => drawn.includes(pair))).toEqual([]);
  }

  it('that is hard to read gets a small sign, which opens when it is clicked', async () => {
    const user = await assistant.open(applicationLogIn.path);
    await user.types(applicationLogIn.password, password);
    await user.leaves();
    await user.seesFlags(0, '?');
    const rings = findShown(await assistant.session.readDisplayed(user.page), 'generic');
    expect(rings).toEqual([]);
    await user.opensFlag();
    await user.seesFlag('la lettre O et le chiffre zéro');
    await hides(user, password);
  });

  it.each(logInForms)('that was refused is flagged in full: $kind', async (form) => {
    const user = await assistant.open(form.path);
    await user.types(form.loginId, otherLoginId);
    await user.types(form.password, password);
    await user.submits(form.submit);
    await user.retypes(form.password, password);
    await user.seesFlag('L minuscule, i majuscule');
    await hides(user, password);
  });

  it('that was refused is flagged in full where the page lets it stand', async () => {
    const user = await assistant.open(reactLogIn.path);
    await user.types(reactLogIn.loginId, otherLoginId);
    await user.types(reactLogIn.password, password);
    await user.leaves();
    await user.seesFlags(0, '?');
    await user.submits(reactLogIn.submit);
    await user.seesFlag('L minuscule, i majuscule');
  });

  it.each(logInForms)(
    'loses the space at its end by a click, and is sent so: $kind',
    async (form) => {
      const user = await assistant.open(form.path);
      await user.types(form.loginId, loginId);
      await user.types(form.password, `${password} `);
      await user.seesFlag('un espace (␣) à la fin du mot de passe');
      await hides(user, password);
      await user.clicks(fixButton);
      await user.reads(form.password, password);
      await user.seesFlag('C’est corrigé');
      await hides(user, password);
      await user.submits(form.submit);
      expect(assistant.portal.submissions).toEqual([
        { kind: 'log-in', loginId, password, accepted: true },
      ]);
    },
  );

  it('has its space back when that is undone', async () => {
    const user = await assistant.open(applicationLogIn.path);
    await user.types(applicationLogIn.password, ` ${password}`);
    await user.seesFlag('un espace');
    await user.clicks(fixButton);
    await user.reads(applicationLogIn.password, password);
    await user.clicks('Annuler');
    await user.reads(applicationLogIn.password, ` ${password}`);
  });

  it('is none the less a password when the page shows it', async () => {
    const field = 'input[autocomplete="current-password"]';
    const user = await assistant.open(applicationLogIn.path);
    await user.types(field, password);
    await user.page.click('button.show');
    await user.page.waitForSelector(`${field}[type="text"]`);
    await user.types(field, ' ');
    await user.seesFlag(fixButton);
    await hides(user, password);
    await assistant.reports(user, 'password/edge-space');
  });
});
