import { findBrowser, variables } from '../../../scripts/browsers.mjs';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { createProfile } from './profile.ts';
import type { LaunchOptions, Session } from './session.ts';

/**
 * Starts a real browser on a new profile, with the extension installed and its welcome page open,
 * and with the portal's proxy as the only way out. `close` ends it and leaves nothing behind; so
 * does a failure, and the end of this process.
 * Throws if there is no such browser, or if the extension cannot be installed.
 */
export async function launch(options: LaunchOptions): Promise<Session> {
  const { path } = findBrowser(options.browser);
  if (path === undefined) {
    const variable = variables[options.browser];
    throw new Error(
      `No ${options.browser} found: \`npm test\` installs it, ${variable} names one.`,
    );
  }
  const profile = options.profile === undefined ? createProfile(options.browser) : undefined;
  try {
    const start = { chrome: launchChromium, firefox: launchFirefox }[options.browser];
    const session = await start(
      { headless: true, endOnSignals: true, privateWindows: false, profile: undefined, ...options },
      path,
      options.profile?.folder ?? profile?.folder ?? '',
    );
    const close = async (): Promise<void> => {
      process.off('disconnect', closeAndEnd);
      await session.close();
      profile?.remove();
    };
    // The test runner is gone without a word: nobody would close the browser, nor end this process.
    const closeAndEnd = (): void => {
      void close().finally(() => process.kill(process.pid, 'SIGKILL'));
    };
    process.once('disconnect', closeAndEnd);
    return { ...session, close };
  } catch (error) {
    profile?.remove();
    throw error;
  }
}
