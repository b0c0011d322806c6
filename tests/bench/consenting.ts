import { launch } from '../browser/harness/launch.ts';
import type { Session } from '../browser/harness/session.ts';
import { waitFor } from '../browser/harness/wait-for.ts';
import type { PageServer } from './page-server.ts';

/** Starts a browser with an extension, and switches the assistant on as its users do. */
export async function launchConsenting(extension: string, portal: PageServer): Promise<Session> {
  const session = await launch({ browser: 'chrome', extension, portal });
  try {
    const welcome = await session.welcomePage();
    await welcome.bringToFront();
    await welcome.click('button');
    await waitFor(
      'the assistant to be on',
      () => welcome.$eval('[role="status"]', (status) => status.textContent ?? ''),
      (text) => text.includes('est en marche'),
    );
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}

/**
 * Wakes the background script, which sleeps when nobody asks it anything: a page that had to wait
 * for it would seem to be quiet.
 */
export async function wakeBackground(session: Session): Promise<void> {
  const welcome = await session.welcomePage();
  await welcome.evaluate(() => chrome?.runtime.sendMessage({ kind: 'getPortalState', tabId: -1 }));
}
