import { launchConsenting, wakeBackground } from './consenting.ts';
import type { PageServer } from './page-server.ts';
import type { Variants } from './variants.ts';
import { watchLoad } from './visit.ts';

/** A content script that does nothing but keep the processor busy, in each way that ours can. */
const busyFor = 20;
const ways = 4;
const planted = `{
  const busy = () => {
    const end = performance.now() + ${busyFor};
    while (performance.now() < end);
  };
  busy();
  setTimeout(busy, 50);
  chrome.runtime.sendMessage({ kind: 'hello', arriving: true }).then(busy);
  new MutationObserver(busy).observe(document.body, { childList: true });
  document.body.append(document.createElement('hr'));
}`;

/** How much of it has to be seen at least, and at most: a machine may be busy with something else. */
const enough = 0.9;
const tooMuch = 1.8;

/**
 * Tries the scale with a known weight before anything is weighed, by the clock, as the loops are.
 * Returns the share of them that was seen. Throws if that is far off.
 */
export async function calibrate(server: PageServer, variants: Variants): Promise<number> {
  const extension = await variants.write('planted', planted);
  const session = await launchConsenting(extension, server);
  try {
    await wakeBackground(session);
    const stretches = await watchLoad(session, variants.world, `${server.origin}/log-in`);
    const seen = stretches.reduce((sum, { span }) => sum + span, 0);
    const share = seen / (busyFor * ways);
    if (share > enough && share < tooMuch) return share;
    throw new Error(
      `The bench cannot be trusted here: it saw ${seen.toFixed(0)} ms of ${busyFor * ways} ms that were planted.`,
    );
  } finally {
    await session.close();
  }
}
