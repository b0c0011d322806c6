// npm start [-- firefox | chrome] [--headless] [--browser=PATH]
// Shows the built extension at work on the stand-in portal, in a real browser.
import { fileURLToPath } from 'node:url';
import { launch } from '../../tests/browser/harness/launch.ts';
import { startPortal } from '../../tests/portal/portal.ts';
import { buildExtension } from './build.ts';
import { takeTour } from './guided-tour/tour.ts';
import { interruption } from './interruption.ts';
import { foundBrowsers, hasScreen, readOptions } from './options.ts';
import { showAround } from './show-around.ts';

const tourFolder = fileURLToPath(new URL('../../tour', import.meta.url));

try {
  process.exitCode = await main();
  // After an interruption a step may still be waiting for what will not come.
  if (process.exitCode > 128) process.exit();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Returns the exit code. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), foundBrowsers(), hasScreen(process));
  const interrupted = interruption();
  const extension = await buildExtension(options.browser);
  const portal = await startPortal();
  try {
    const session = await launch({
      browser: options.browser,
      extension,
      portal,
      headless: options.tour,
      endOnSignals: false,
    });
    try {
      const stage = { session, portal };
      const work = options.tour ? takeTour(stage, tourFolder) : showAround(stage);
      return await Promise.race([work, interrupted]);
    } finally {
      await session.close();
    }
  } finally {
    await portal.close();
  }
}
