import type { Answers, RequestKind, RequestOf } from '../browser/requests.ts';
import { readSettings, readSilenced, writeEnabled, writeSilenced } from '../browser/stored.ts';
import { openCardTab } from './card-tab.ts';
import { showIcon, showRestingIcon } from './icon.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { portalState } from './portal-state.ts';
import { assistOpenTabs, portalTabs } from './portal-tabs.ts';
import { enterFlagShortcut } from './shortcut.ts';
import { forgetSituations, keepSituation } from './situations.ts';

/** The frame of the portal that a request comes from. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

type ContentRequest = 'hello' | 'report' | 'openCard' | 'silence';
type PageRequest = Exclude<RequestKind, ContentRequest>;

const silencing = oneAtATime();

/** What a content script may ask for. */
export const contentHandlers: {
  [Kind in ContentRequest]: (request: RequestOf<Kind>, frame: Frame) => Promise<Answers[Kind]>;
} = {
  async hello({ arriving }, { tabId, frameId }) {
    if (arriving && frameId === 0) await forgetSituations(tabId);
    const [settings, silenced, shortcut] = await Promise.all([
      readSettings(),
      readSilenced(),
      enterFlagShortcut(),
    ]);
    const { commaLimit } = settings;
    return { enabled: settings.enabled === true, commaLimit, silenced, shortcut };
  },

  async report({ situation }, { tabId, frameId }) {
    await keepSituation(tabId, frameId, situation);
    await showIcon(situation.rules.length > 0 ? 'flagged' : 'at-work', tabId);
  },

  async openCard({ card }, { tabId }) {
    await openCardTab(card, tabId);
  },

  async silence({ place }) {
    await silencing(async () => {
      const places = await readSilenced();
      if (!places.includes(place)) await writeSilenced([...places, place]);
    });
  },
};

/** What a page of the extension may ask for. */
export const pageHandlers: {
  [Kind in PageRequest]: (request: RequestOf<Kind>) => Promise<Answers[Kind]>;
} = {
  getPortalState: ({ tabId }) => portalState(tabId),

  async setEnabled({ enabled }) {
    await writeEnabled(enabled);
    await showRestingIcon();
    if (enabled) return { reloadNeeded: !(await assistOpenTabs()) };
    for (const { id } of await portalTabs()) {
      if (id === undefined) continue;
      await forgetSituations(id);
      await showIcon('not-here', id);
    }
    return { reloadNeeded: false };
  },

  async forgetSilenced() {
    await silencing(() => writeSilenced([]));
  },
};
