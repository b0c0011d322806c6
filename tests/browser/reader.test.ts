import { describe, expect, it } from 'vitest';
import { flagTexts } from '../../src/advice/texts/flag.ts';
import { readPasswordTexts } from '../../src/advice/texts/read-password.ts';
import { readerTexts as texts } from '../../src/advice/texts/reader.ts';
import { setLimits } from './attempts-page.ts';
import { type Box, findShown, overlap } from './harness/displayed.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { clickNamed, seeText } from './popup-page.ts';
import { applicationLogIn, logInForms, plainLogIn } from './portal-forms.ts';
import { opensPasswordFlag, readerOn, readingsIn } from './reader-page.ts';
import { account, mended, misread, useReading } from './reading.ts';
import type { User } from './user.ts';

const { loginId, password } = account;

describe.each(browserNames)('the reader of provisional passwords in %s', (browser) => {
  const reading = useReading(browser);
  const { opens, sends, says } = reading;

  it('opens from the flag and spells what is in doubt', async () => {
    const user = await reading.open(applicationLogIn.path);
    const reader = await opens(user, applicationLogIn, 'aO0lI1');
    const { text, children, box } = await reader.seesUntried(5);
    for (const field of [applicationLogIn.loginId, applicationLogIn.password]) {
      expect(overlap(box, await boxOf(user, field))).toBe(false);
    }
    for (const words of ['O majuscule', 'zéro', 'L minuscule', 'i majuscule', 'chiffre un']) {
      expect(text).toContain(words);
    }
    const cells = findShown([{ mode: 'closed', shown: children }], 'button', /^Caractère \d/);
    expect(cells.map(({ name }) => name.replaceAll('\u00a0', ' '))).toEqual([
      'Caractère 2 : O majuscule. Changer en zéro',
      'Caractère 3 : zéro. Changer en O majuscule',
      'Caractère 4 : L minuscule. Changer en i majuscule',
      'Caractère 5 : i majuscule. Changer en chiffre un',
      'Caractère 6 : chiffre un. Changer en L minuscule',
    ]);
    await reader.clicks(cells[1]?.name ?? '');
    await reader.sees('2e caractère');
    await user.reads(applicationLogIn.password, 'aO0lI1');
    await user.seesFlags(0, '?');
  });

  it.each(logInForms)('fills in the right reading, which the user sends: $kind', async (form) => {
    const user = await reading.open(form.path);
    const reader = await opens(user, form);
    await reader.clicks(mended);
    await reader.sees(texts.used);
    await user.reads(form.password, password);
    expect(reading.portal.submissions).toEqual([]);
    await user.submits(form.submit);
    expect(reading.portal.submissions).toEqual([
      { kind: 'log-in', loginId, password, accepted: true },
    ]);
  });

  it.each([applicationLogIn, plainLogIn])(
    'knows after a refusal what was tried, whichever reading is typed then: $kind',
    async (form) => {
      const user = await reading.open(form.path);
      await sends(user, form, misread);
      const reader = await opens(user, form, password);
      await reader.sees(texts.left(4));
      const [first, second] = readingsIn(await reader.seesUntried(4));
      expect(first).toContain(texts.next);
      expect(first).toContain(texts.inField);
      expect(second).toContain(texts.tried);
      await user.page.keyboard.press('Escape');
      const again = await opens(user, form);
      expect(readingsIn(await again.seesUntried(4))[0]).toContain(texts.tried);
      await again.clicks(mended);
      await again.sees(texts.used);
      await user.reads(form.password, password);
      await user.seesFlags(0, '?');
    },
  );

  it('lists no more readings than there are tries left', async () => {
    const user = await reading.open(applicationLogIn.path);
    await sends(user, applicationLogIn, misread);
    await says('correctAttempts', { event: counted(3) });
    const reader = await opens(user, applicationLogIn, 'O0lIO0lI');
    await reader.sees(texts.left(2));
    await reader.seesUntried(2);
    await says('correctAttempts', { event: counted(4) });
    await reader.sees(texts.left(1));
    await reader.seesUntried(1);
  });

  it('says stop and until when, where a password by post has one try left', async () => {
    const user = await reading.open(applicationLogIn.path);
    await sends(user, applicationLogIn, misread);
    await says('passwordOrigin', { origin: { kind: 'post', receivedAt: Date.now() } });
    await says('correctAttempts', { event: counted(4) });
    const reader = await opens(user, applicationLogIn);
    const { text } = await reader.sees('Arrêtez-vous là');
    expect(text).toMatch(/repartir à zéro .*\d+\sh/u);
    expect(text).not.toContain(texts.use);
  });

  it('says stop and until when, where the account is blocked', async () => {
    await setLimits(await reading.session.welcomePage(), { failuresBeforeLock: 2 });
    const user = await reading.open(plainLogIn.path);
    await sends(user, plainLogIn, misread);
    await sends(user, plainLogIn, password.toLowerCase());
    const reader = await opens(user, plainLogIn);
    const { text } = await reader.sees('à la fin du blocage');
    expect(text).toMatch(/Réessayez .*\d+\sh/u);
    expect(text).not.toContain(texts.use);
  });

  it('says to wait first, where the password has just come by mail', async () => {
    const user = await reading.open(applicationLogIn.path);
    await sends(user, applicationLogIn, misread);
    const receivedAt = Date.now() - 60 * 60 * 1000;
    await says('passwordOrigin', { origin: { kind: 'mail', receivedAt } });
    const reader = await opens(user, applicationLogIn);
    const { text } = await reader.sees('Ce mot de passe vient d’arriver par mail. Réessayez');
    expect(text).not.toContain(texts.use);
    await reader.clicks(texts.showAnyway);
    await reader.seesUntried(4);
  });

  it('closes at once with Escape, and the focus goes back to the field', async () => {
    const user = await reading.open(applicationLogIn.path);
    const reader = await opens(user, applicationLogIn);
    await user.page.keyboard.press('Escape');
    await reader.isGone();
    expect(await user.isIn(applicationLogIn.password)).toBe(true);
  });

  it('closes at once when another tab comes to the front', async () => {
    const user = await reading.open(applicationLogIn.path);
    const reader = await opens(user, applicationLogIn);
    const other = await reading.session.newPage('about:blank');
    await reader.isGone();
    await other.close();
  });

  it('is not offered any more for a password that is said to be personal', async () => {
    const user = await reading.open(plainLogIn.path);
    const reader = await opens(user, plainLogIn);
    await reader.clicks(texts.personal);
    await reader.sees(texts.personalNoted);
    const { session } = reading;
    await waitFor(
      'the flag without the button',
      async () => {
        await user.retypes(plainLogIn.password, misread);
        await opensPasswordFlag(session, user);
        const buttons = findShown(await session.readDisplayed(user.page), 'button', flagTexts.read);
        return buttons.length;
      },
      (length) => length === 0,
    );
    await sends(user, plainLogIn, misread);
    await user.retypes(plainLogIn.loginId, loginId);
    await user.retypes(plainLogIn.password, misread);
    await user.seesFlag('on peut confondre');
    const displayed = await session.readDisplayed(user.page);
    expect(findShown(displayed, 'button', flagTexts.read)).toEqual([]);
    const popup = await session.openPopup(user.page, '#fiche-7');
    await seeText(popup, '#fiche-7', 'Que faire');
    expect(await popup.$eval('main', ({ textContent }) => textContent)).not.toContain(
      readPasswordTexts.read,
    );
    await popup.close();
  });

  it('opens from the card, if a password is typed', async () => {
    const user = await reading.open(applicationLogIn.path);
    await user.types(applicationLogIn.loginId, loginId);
    const popup = await reading.session.openPopup(user.page, '#fiche-7');
    await clickNamed(popup, readPasswordTexts.read);
    await seeText(popup, '#fiche-7', 'Aucun mot de passe n’est tapé');
    await user.page.bringToFront();
    await user.types(applicationLogIn.password, misread);
    await clickNamed(popup, readPasswordTexts.read);
    const reader = readerOn(reading.session, user);
    await reader.seesUntried(5);
    await popup.close();
  });
});

function counted(count: number) {
  return { kind: 'counted', failures: count, at: Date.now() };
}

function boxOf({ page }: User, field: string): Promise<Box> {
  return page.$eval(field, (found) => {
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x, y, width, height };
  });
}
