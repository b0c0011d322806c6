import { browser } from '../browser/door.ts';
import type { Answers, RequestKind, RequestOf } from '../browser/requests.ts';
import {
  readCorrections,
  readSettings,
  readSilenced,
  writeEnabled,
  writeSilenced,
} from '../browser/stored.ts';
import { isAnyWarned } from './attempts/account-attempts.ts';
import { contentAttemptHandlers, pageAttemptHandlers } from './attempts/handlers.ts';
import { announceAttempts } from './attempts/news.ts';
import { readOpenAttempt } from './attempts/open-attempts.ts';
import { openCardTab } from './card-tab.ts';
import { forgetCorrections, keepCorrection } from './corrections.ts';
import type { Frame } from './frame.ts';
import { showIcon, showRestingIcon, showTabIcon } from './icon.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { lookAtTab } from './page-look.ts';
import { partScripts } from './page-scripts.ts';
import { endPointing, startPointing, tellCorrection } from './pointing.ts';
import { portalState } from './portal-state.ts';
import { assistOpenTabs, portalTabs } from './portal-tabs.ts';
import { openReader } from './reading.ts';
import { enterFlagShortcut } from './shortcut.ts';
import { forgetSituations, keepSituation, startTabAnew } from './situations.ts';

type ContentRequest =
  | 'hello'
  | 'needPart'
  | 'report'
  | 'openCard'
  | 'silence'
  | 'correctField'
  | 'endPointing'
  | keyof typeof contentAttemptHandlers;
type PageRequest = Exclude<RequestKind, ContentRequest> | keyof typeof pageAttemptHandlers;

const silencing = oneAtATime();
const done = { ok: true } as const;

/** What a content script may ask for. */
export const contentHandlers: {
  [Kind in ContentRequest]: (request: RequestOf<Kind>, frame: Frame) => Promise<Answers[Kind]>;
} = {
  async hello({ arriving }, frame) {
    if (arriving && frame.frameId === 0) await startTabAnew(frame.tabId);
    const [settings, silenced, shortcut, corrections, openAttempt, isWarned] = await Promise.all([
      readSettings(),
      readSilenced(),
      enterFlagShortcut(),
      readCorrections(),
      arriving ? readOpenAttempt(frame) : undefined,
      isAnyWarned(frame.isPrivate),
    ]);
    const { commaLimit } = settings;
    const enabled = settings.enabled === true;
    return {
      enabled,
      commaLimit,
      silenced,
      shortcut,
      corrections,
      openAttempt: openAttempt ?? null,
      isWarned,
    };
  },

  async needPart({ part }, { tabId, frameId }) {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [partScripts[part]],
      injectImmediately: true,
    });
    return done;
  },

  async report({ situation }, { tabId, frameId }) {
    // A page that was put aside when the assistant was switched off may not know it yet.
    if ((await readSettings()).enabled !== true) return done;
    await keepSituation(tabId, frameId, situation);
    await showTabIcon(tabId);
    return done;
  },

  async openCard({ card }, { tabId }) {
    await openCardTab(card, tabId);
    return done;
  },

  async silence({ place }, { isPrivate }) {
    // From a private window nothing is kept: the page itself goes on knowing it.
    if (isPrivate) return done;
    await silencing(async () => {
      const places = await readSilenced();
      if (!places.includes(place)) await writeSilenced([...places, place]);
    });
    return done;
  },

  async correctField({ before, now }, { tabId, frameId, isPrivate }) {
    if (isPrivate) await tellCorrection(tabId, frameId, { before, now });
    else await keepCorrection({ before, now });
    return done;
  },

  async endPointing(_, { tabId }) {
    await endPointing(tabId);
    return done;
  },

  ...contentAttemptHandlers,
};

/** What a page of the extension may ask for. */
export const pageHandlers: {
  [Kind in PageRequest]: (request: RequestOf<Kind>) => Promise<Answers[Kind]>;
} = {
  getPortalState: ({ tabId }) => portalState(tabId),

  async setEnabled({ enabled }) {
    await writeEnabled(enabled);
    await showRestingIcon();
    announceAttempts();
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

  async startPointing({ tabId }) {
    await startPointing(tabId);
  },

  openReader: async ({ tabId }) => ({ opened: await openReader(tabId) }),

  lookAtPage: ({ tabId }) => lookAtTab(tabId),

  async forgetCorrections({ tabId }) {
    await forgetCorrections(tabId);
  },

  ...pageAttemptHandlers,
};
