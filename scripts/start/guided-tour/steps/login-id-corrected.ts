import { samples } from '../../../../tests/portal/sample-data.ts';
import { clickInFlag, readFlag, seeFlag } from '../flag.ts';
import { expectValue, loginIdField } from '../portal-page.ts';
import type { Step } from '../step.ts';

const { loginId } = samples.person;

export const loginIdCorrected: Step = {
  title: 'A click on the flag’s button puts the zero in, and can be undone',
  file: 'login-id-corrected',
  async play({ session }, page) {
    await clickInFlag(page, await seeFlag(session, page, loginId), loginId);
    await expectValue(page, loginIdField, loginId);
    await seeFlag(session, page, 'Annuler');
    return { page, lines: await readFlag(session, page) };
  },
};
