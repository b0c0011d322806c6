import { flattenAccessible } from '../../../../tests/browser/harness/accessible.ts';
import { waitFor } from '../../../../tests/browser/harness/wait-for.ts';
import { samples } from '../../../../tests/portal/sample-data.ts';
import { linesOf } from '../lines.ts';
import type { Step } from '../step.ts';

const { userNumber } = samples.person;
const parts = [userNumber.slice(0, 3), userNumber.slice(3, 10), userNumber.slice(10)];

export const popup: Step = {
  title: `The popup: the card that fits the page, and the user number ${userNumber} split up`,
  file: 'popup',
  async play({ session }, portalPage) {
    const page = await session.openPopup(portalPage);
    const field = await page.waitForSelector('input');
    await field?.type(userNumber);
    const seen = await waitFor(
      'a card about the rent, and the three parts of the user number',
      () => session.readAccessible(page),
      (tree) => {
        const all = flattenAccessible(tree);
        const [fitting] = all.filter(({ role, name }) => role === 'heading' && /^Fiche/.test(name));
        return (
          /montant|loyer/i.test(fitting?.name ?? '') &&
          parts.every((part) => all.some(({ role, name }) => role === 'text' && name === part))
        );
      },
    );
    await page.setViewport({ width: 440, height: 1500 });
    await page.evaluate(() => scrollTo(0, 0));
    return { page, lines: linesOf(seen) };
  },
};
