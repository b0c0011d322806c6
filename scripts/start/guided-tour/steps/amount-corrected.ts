import { waitFor } from '../../../../tests/browser/harness/wait-for.ts';
import { samples } from '../../../../tests/portal/sample-data.ts';
import { clickInFlag, readFlag, seeFlag } from '../flag.ts';
import { expectValue, firstRentField, mainButton } from '../portal-page.ts';
import type { Step } from '../step.ts';

export const amountCorrected: Step = {
  title: 'A click puts the comma in; the portal then takes the id and the rent as corrected',
  file: 'amount-corrected',
  async play({ session, portal }, page) {
    await clickInFlag(page, await seeFlag(session, page, '612,50'), '612,50');
    await expectValue(page, firstRentField, '612,50');
    await seeFlag(session, page, 'Annuler');
    const lines = await readFlag(session, page);
    await page.click(mainButton);
    await waitFor(
      'the portal to receive the corrected id and rent',
      () => portal.submissions,
      (received) =>
        received.some(
          (each) =>
            each.kind === 'log-in' && each.accepted && each.loginId === samples.person.loginId,
        ) &&
        received.some(
          (each) =>
            each.kind === 'rents' &&
            each.accepted &&
            each.rents.some(({ amount }) => amount === '612,50'),
        ),
    );
    return { page, lines };
  },
};
