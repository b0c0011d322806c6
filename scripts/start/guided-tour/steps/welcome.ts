import { flattenAccessible } from '../../../../tests/browser/harness/accessible.ts';
import { waitFor } from '../../../../tests/browser/harness/wait-for.ts';
import { linesOf } from '../lines.ts';
import type { Step } from '../step.ts';

export const welcome: Step = {
  title: 'Installing opens the welcome page, which says what is read and asks for consent',
  file: 'welcome',
  async play({ session }) {
    const page = await session.welcomePage();
    const seen = await waitFor(
      'five lines and a button',
      () => session.readAccessible(page),
      (tree) => {
        const roles = flattenAccessible(tree).map(({ role }) => role);
        const count = (role: string) => roles.filter((each) => each === role).length;
        return count('listitem') === 5 && count('button') === 1;
      },
    );
    return { page, lines: linesOf(seen) };
  },
};
