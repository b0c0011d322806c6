import { describe, expect, it } from 'vitest';
import { popupTexts } from '../../src/advice/texts/popup.ts';
import { samples } from '../portal/sample-data.ts';
import { drawnAt, noteDrawing } from './drawing-notes.ts';
import { browserNames } from './harness/session.ts';
import { clickNamed, seeText } from './popup-page.ts';
import { applicationLogIn, applicationRents } from './portal-forms.ts';
import { type User, useAssistant } from './user.ts';

const { loginId } = samples.person;
const mistyped = loginId.replace('0', 'O');
const silence = 'Ne plus signaler ici';

describe.each(browserNames)('« Ne plus signaler ici » in %s', (browser) => {
  const assistant = useAssistant(browser);

  /** Presses the popup's button that brings all flags back. */
  async function bringBack({ page }: User): Promise<void> {
    const popup = await assistant.session.openPopup(page);
    await seeText(popup, '.notice', popupTexts.silenced(1));
    await clickNamed(popup, popupTexts.forgetSilenced);
    await popup.close();
    await page.bringToFront();
  }

  it('silences one field, in a new tab as well, until the popup brings it back', async () => {
    const { path, loginId: field, password } = applicationLogIn;
    const first = await assistant.open(path);
    await first.types(field, mistyped);
    await first.seesFlag(loginId);
    await first.clicks(silence);
    await first.seesFlags(0);

    const second = await assistant.open(path);
    for (const user of [first, second]) {
      await user.page.bringToFront();
      await user.retypes(field, mistyped);
      await user.retypes(password, 'Mer ');
      await user.seesFlag('un espace');
      await user.seesFlags(1);
      await assistant.reports(user, 'password/edge-space');
    }

    await bringBack(second);
    await second.page.click(field);
    await second.seesFlag(loginId);
  });

  it('silences the whole column of a list, in a new tab as well', async () => {
    const { path, rent, secondRent } = applicationRents;
    const first = await assistant.open(path);
    await first.types(rent, '612.50');
    await first.seesFlag('612,50');
    await first.types(secondRent, '502.40');
    await first.seesFlag('502,40');
    await first.seesFlags(1, '!');
    await first.clicks(silence);
    await first.seesFlags(0);

    const second = await assistant.open(path);
    await noteDrawing(second.page);
    await second.types(rent, '612.50');
    await second.types(secondRent, '502.40');
    await second.leaves();
    // The flag on another page proves that the assistant has looked at these.
    await second.page.evaluate(() => location.assign('#/connexion'));
    await assistant.recognises(second, 'log-in');
    await second.types(applicationLogIn.loginId, mistyped);
    await second.seesFlag(loginId);
    expect(await drawnAt(second.page)).not.toContain('locataires');

    await bringBack(second);
    await second.page.evaluate(() => location.assign('#/locataires'));
    await assistant.recognises(second, 'rents');
    await second.types(rent, '612.50');
    await second.seesFlag('612,50');
  });
});
