import { samples } from '../../tests/portal/sample-data.ts';
import type { Stage } from './stage.ts';

/**
 * Opens the portal in a window beside the welcome page and says what to try. Resolves with the exit
 * code when the user closes the browser.
 */
export async function showAround({ session, portal }: Stage): Promise<number> {
  const closed = new Promise<number>((resolve) => {
    session.browser.once('disconnected', () => resolve(0));
  });
  await session.newPage(portal.origin);
  await (await session.welcomePage()).bringToFront();
  console.log(whatToTry(portal.origin));
  return closed;
}

function whatToTry(origin: string): string {
  const { person, provisional, entity } = samples;
  const letterForZero = person.loginId.replace('0', 'O');
  return `
The browser that has just opened knows one site: a stand-in for the portal, at ${origin}/

 1. On the welcome page, switch the assistant on. The portal is in the tab beside it.
 2. Log in with the letter O for the zero: ${letterForZero}, then leave the field.
    The flag's button puts it right: ${person.loginId}. The password is ${person.password}
 3. In the tenant list enter 612.50, 61250 or 612,50 € as a rent.
 4. Click the assistant's icon: the card that fits, the user number ${person.userNumber}.

More accounts:
    ${provisional.loginId}  ${provisional.password}  first log-in, a password that is hard to read
    ${entity.loginId}  ${entity.password}  an agency with 240 tenants
Long lists without a log-in: ${origin}/#/locataires?n=10000

Ctrl-C here, or closing the browser, ends it all.
`;
}
