import { iconTitles } from '../advice/texts/icon.ts';
import { browser } from '../browser/door.ts';
import { readSettings } from '../browser/stored.ts';
import { readSituation } from './situations.ts';

type IconState = keyof typeof iconTitles;

/** Shows a state on the toolbar: for one tab, or for every tab that has none of its own. */
export async function showIcon(state: IconState, tabId?: number): Promise<void> {
  const tab = tabId === undefined ? {} : { tabId };
  const path = Object.fromEntries(
    [16, 32, 48].map((size) => [size, `/icons/${state}-${size}.png`]),
  );
  try {
    await Promise.all([
      browser.action.setIcon({ ...tab, path }),
      browser.action.setTitle({ ...tab, title: iconTitles[state] }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is no icon left to change.
  }
}

/** Shows on a portal tab's icon whether something is flagged, in whichever of its frames. */
export async function showTabIcon(tabId: number): Promise<void> {
  const situation = await readSituation(tabId);
  if (situation === undefined) return;
  await showIcon(situation.rules.length > 0 ? 'flagged' : 'at-work', tabId);
}

/** The icon of tabs where no script of ours is at work. The browser forgets it when it closes. */
export async function showRestingIcon(): Promise<void> {
  const { enabled } = await readSettings();
  await showIcon(enabled === undefined ? 'waiting' : 'not-here');
}
