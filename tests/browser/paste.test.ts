import { describe, expect, it } from 'vitest';
import { samples } from '../portal/sample-data.ts';
import { findShown } from './harness/displayed.ts';
import { browserNames } from './harness/session.ts';
import { applicationLogIn, applicationRents, lostForms } from './portal-forms.ts';
import { type User, useAssistant } from './user.ts';

const { loginId, password } = samples.provisional;
const { userNumber } = samples.entity;

/** What `maxlength` leaves of a paste, and the whole without what does not belong there. */
const cutPastes = [
  ...lostForms.map(({ kind, path, userNumber: field }) => ({
    // Letters from the Caf print the number with a space (S3).
    what: `a user number in ${kind}`,
    ...{ path, field, maxLength: 14, pasted: '359 00007090001', left: '359 0000709000' },
    whole: userNumber,
  })),
  {
    what: 'a login id',
    ...{ path: applicationLogIn.path, field: applicationLogIn.loginId, maxLength: 10 },
    ...{ pasted: 'LOG 034567C', left: 'LOG 034567', whole: loginId },
  },
  {
    what: 'a rent',
    ...{ path: applicationRents.path, field: applicationRents.rent, maxLength: 8 },
    ...{ pasted: '612,50 euros', left: '612,50 e', whole: '612,50' },
  },
];

describe.each(browserNames)('a paste in %s', (browser) => {
  const assistant = useAssistant(browser);

  /** Opens a page whose field takes no more than so many characters. */
  async function openWithLimit(path: string, field: string, maxLength: number): Promise<User> {
    const user = await assistant.open(path);
    await user.page.waitForSelector(field);
    await user.page.$eval(
      field,
      (found, limit) => found.setAttribute('maxlength', limit),
      `${maxLength}`,
    );
    return user;
  }

  it.each(cutPastes)('that was cut is offered in full: $what', async (paste) => {
    const { path, field, maxLength, pasted, left, whole } = paste;
    const user = await openWithLimit(path, field, maxLength);
    await pastes(user, field, pasted);
    await user.reads(field, left);
    await user.seesFlag(`il manque ${pasted.length - left.length} caractère`);
    await user.clicks(whole);
    await user.reads(field, whole);
    await user.clicks('Annuler');
    await user.reads(field, left);
  });

  it('of a password that was cut is offered in full, and not shown', async () => {
    const { path, password: field } = applicationLogIn;
    const user = await openWithLimit(path, field, 8);
    await pastes(user, field, ` ${password}`);
    await user.reads(field, ` ${password.slice(0, -1)}`);
    const { text } = await user.seesFlag('La page a coupé le mot de passe collé');
    expect(text).not.toMatch(/caractères? à la fin/);
    await user.clicks('Mettre le mot de passe en entier, sans l’afficher');
    await user.reads(field, password);
  });

  it('that was cut and does not fit is called so, and left to the user', async () => {
    const { path, loginId: field } = applicationLogIn;
    const user = await openWithLimit(path, field, 10);
    await pastes(user, field, 'Votre identifiant');
    await user.reads(field, 'Votre iden');
    const flag = await user.seesFlag('il manque 7 caractères');
    const buttons = findShown([{ mode: 'closed', shown: [flag] }], 'button', 'Remplacer');
    expect(buttons).toEqual([]);
  });

  it.each([
    {
      ...{ field: applicationLogIn.loginId, pasted: ` ${loginId}`, clean: loginId },
      ...{ says: 'Il y a un espace avant l’identifiant', button: `␣${loginId} → ${loginId}` },
    },
    {
      ...{ field: applicationLogIn.password, pasted: `${password} `, clean: password },
      says: 'Il y a un espace (␣) à la fin du mot de passe',
      button: 'Corriger sans afficher le mot de passe',
    },
  ])(
    'shows what came along with $clean, and takes it out and puts it back by a click',
    async (paste) => {
      const { field, pasted, clean, says, button } = paste;
      const user = await assistant.open(applicationLogIn.path);
      await pastes(user, field, pasted);
      const flag = await user.seesFlag(says);
      expect(flag.text).toContain(button);
      await user.reads(field, pasted);
      await user.clicks(clean === password ? button : 'Remplacer');
      await user.reads(field, clean);
      await user.clicks('Annuler');
      await user.reads(field, pasted);
    },
  );

  it('that fits is no matter, wherever the caret stands', async () => {
    const { path, loginId: field, password: next } = applicationLogIn;
    const user = await openWithLimit(path, field, 10);
    await user.types(field, 'LOG');
    await pastes(user, field, loginId.slice(3));
    await user.reads(field, loginId);
    await user.types(next, 'Mer ');
    await user.seesFlag('un espace');
    await user.seesFlags(1);
  });
});

/** Copies a text with Ctrl+C from a box on the page, and pastes it with Ctrl+V at a field's end. */
async function pastes({ page }: User, field: string, text: string): Promise<void> {
  await page.evaluate((content) => {
    const box = document.createElement('textarea');
    box.value = content;
    document.body.prepend(box);
    box.select();
    box.addEventListener('copy', () => setTimeout(() => box.remove()));
  }, text);
  await pressWithControl(page, 'KeyC');
  await page.waitForSelector('textarea', { hidden: true });
  await page.evaluate(() => {
    addEventListener('paste', (event) => {
      document.title = `prevented: ${event.defaultPrevented}, trusted: ${event.isTrusted}`;
    });
  });
  await page.click(field);
  await page.keyboard.press('End');
  await pressWithControl(page, 'KeyV');
  expect(await page.title()).toBe('prevented: false, trusted: true');
}

async function pressWithControl({ keyboard }: User['page'], key: 'KeyC' | 'KeyV'): Promise<void> {
  await keyboard.down('Control');
  await keyboard.press(key);
  await keyboard.up('Control');
}
