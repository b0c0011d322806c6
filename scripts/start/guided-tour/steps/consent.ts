import { waitFor } from '../../../../tests/browser/harness/wait-for.ts';
import { linesOf } from '../lines.ts';
import type { Step } from '../step.ts';

export const consent: Step = {
  title: 'One button switches the assistant on',
  file: 'consent',
  async play({ session }) {
    const page = await session.welcomePage();
    await page.click('button');
    const lines = await waitFor(
      'the page to say that the assistant is on',
      async () => linesOf(await session.readAccessible(page)),
      (seen) => seen.some((line) => line.includes('est en marche')),
    );
    return { page, lines: lines.slice(lines.findIndex((line) => line.includes('est en marche'))) };
  },
};
