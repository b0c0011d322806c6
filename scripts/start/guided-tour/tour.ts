import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Stage } from '../stage.ts';
import type { Step } from './step.ts';
import { amountCorrected } from './steps/amount-corrected.ts';
import { consent } from './steps/consent.ts';
import { loginIdCorrected } from './steps/login-id-corrected.ts';
import { mistypedLoginId } from './steps/mistyped-login-id.ts';
import { popup } from './steps/popup.ts';
import { welcome } from './steps/welcome.ts';
import { wrongAmount } from './steps/wrong-amount.ts';

const steps: readonly Step[] = [
  welcome,
  consent,
  mistypedLoginId,
  loginIdCorrected,
  wrongAmount,
  amountCorrected,
  popup,
];

/**
 * Goes through the assistant's main job step by step, prints what the screen showed and saves a
 * picture of each step to the folder. Returns the exit code: 1 if a step did not show what it should.
 */
export async function takeTour(stage: Stage, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  // Open before anyone agrees: the assistant has to come to a page that is already there.
  const portalPage = await stage.session.newPage(stage.portal.origin);
  for (const [index, step] of steps.entries()) {
    console.log(`\n${index + 1}. ${step.title}`);
    const picture = join(folder, `${stage.session.name}-${index + 1}-${step.file}.png`);
    try {
      const { page, lines } = await step.play(stage, portalPage);
      for (const line of lines) console.log(`   | ${line}`);
      await page.screenshot({ path: picture });
      console.log(`   (${relative('.', picture)})`);
    } catch (error) {
      // The browser went away, as on Ctrl-C: that says nothing about the assistant.
      if (!stage.session.browser.connected) throw error;
      console.error(`   FAILED: ${error instanceof Error ? error.message : error}`);
      await portalPage.screenshot({ path: picture }).catch(() => {});
      return 1;
    }
  }
  console.log('\nEvery step showed what it should.');
  return 0;
}
