import { browser } from '../../browser/door.ts';
import { forgetPrivateTried } from '../tried-readings.ts';
import { forgetPrivateAttempts } from './attempt-store.ts';

/** With the last private window all that was kept for them goes. */
export async function onWindowClosed(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return;
  await Promise.all([forgetPrivateAttempts(), forgetPrivateTried()]);
}
