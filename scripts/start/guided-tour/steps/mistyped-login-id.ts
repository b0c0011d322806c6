import { samples } from '../../../../tests/portal/sample-data.ts';
import { readFlag, seeFlag } from '../flag.ts';
import { loginIdField } from '../portal-page.ts';
import type { Step } from '../step.ts';

const { loginId } = samples.person;
const mistyped = loginId.replace('0', 'O');

export const mistypedLoginId: Step = {
  title: `The login id ${loginId} typed with the letter O for the zero: ${mistyped}`,
  file: 'mistyped-login-id',
  async play({ session }, page) {
    await page.bringToFront();
    await page.type(loginIdField, mistyped);
    await seeFlag(session, page, `${mistyped} → ${loginId}`);
    return { page, lines: await readFlag(session, page) };
  },
};
