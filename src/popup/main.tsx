import { render } from 'preact';
import type { CardId } from '../advice/card.ts';
import { cardAnchor, cardOfHash } from '../advice/card-anchor.ts';
import { cardById } from '../advice/cards/index.ts';
import { send } from '../browser/messages.ts';
import { keepNumberDraft, readNumberDraft } from '../browser/number-draft.ts';
import { onPortalStateChanged } from '../browser/portal-state.ts';
import { currentTabId } from '../browser/tabs.ts';
import { backgroundPort } from './attempts/background-port.ts';
import { createAttempts, nothingAsked } from './attempts/model.ts';
import { createPopup, type PopupActions, type PopupState } from './model.ts';
import { Popup } from './popup.tsx';

const root = document.querySelector('#popup');
if (root === null) throw new Error('index.html has no #popup');

const inTab = new URLSearchParams(location.search).has('tab');
document.documentElement.classList.toggle('in-tab', inTab);

const tabId = await currentTabId();
const addressOf = (card: CardId) =>
  inTab || tabId === null ? undefined : `?tab=${tabId}#${cardAnchor(cardById(card))}`;
const number = { draft: await readNumberDraft(), keep: keepNumberDraft };
const copy = (text: string) => navigator.clipboard.writeText(text);

/** The popup makes way for the page; in a tab of its own the page's tab comes to the front. */
async function startPointing(): Promise<void> {
  if (tabId === null) return;
  await send('startPointing', { tabId });
  if (!inTab) window.close();
}
const pointing = {
  start: startPointing,
  forget: (which: 'here' | 'all') =>
    send('forgetCorrections', { tabId: which === 'here' ? tabId : null }),
};

async function look() {
  if (tabId === null) throw new Error('No tab is in front');
  return send('lookAtPage', { tabId });
}

/** The popup makes way for the reader. */
async function readPassword(): Promise<boolean> {
  if (tabId === null) return false;
  const { opened } = await send('openReader', { tabId });
  if (opened && !inTab) window.close();
  return opened;
}

let attempts = nothingAsked;
let shown: { readonly state: PopupState; readonly actions: PopupActions } | undefined;
const draw = () => {
  if (shown === undefined) return;
  const props = {
    ...shown,
    attempts,
    attemptsActions,
    pointing,
    look,
    readPassword,
    number,
    copy,
    addressOf,
  };
  render(<Popup {...props} />, root);
};
const attemptsActions = createAttempts(backgroundPort(tabId), (state) => {
  attempts = state;
  draw();
});
const actions = createPopup(
  {
    askState: () => send('getPortalState', { tabId }),
    setEnabled: (enabled) => send('setEnabled', { enabled }),
    forgetSilenced: () => send('forgetSilenced', {}),
    wait: () => new Promise((resolve) => setTimeout(resolve, 1200)),
  },
  (state, actions) => {
    shown = { state, actions };
    draw();
  },
);

const refresh = () => Promise.all([actions.refresh(), attemptsActions.refresh()]);
onPortalStateChanged(() => void refresh());
await refresh();

// Only now, as the answer moves all that stands below it.
const requested = cardOfHash(location.hash);
if (requested !== undefined) actions.openCard(requested);
