import { popupTexts } from '../advice/texts/popup.ts';
import type { PortalState } from '../browser/portal-state.ts';

/** What the user can do about the state of the assistant. */
export type NoticeAction =
  | 'give-consent'
  | 'switch-on'
  | 'switch-off'
  | 'set-by-organisation'
  | 'none';

/** What the popup says of the assistant's state in one tab. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly action: NoticeAction;
}

/** Puts a state into words, with the one action that it leaves to the user. */
export function noticeOf(portal: PortalState): Notice {
  const { states } = popupTexts;
  switch (portal.kind) {
    case 'at-work':
      return { ...states['at-work'], action: switchOffUnlessSet(portal.enabledBy) };
    case 'not-here':
      return { ...states['not-here'], action: switchOffUnlessSet(portal.enabledBy) };
    case 'waiting-for-consent':
      return { ...states['waiting-for-consent'], action: 'give-consent' };
    case 'reload-needed':
      return { ...states['reload-needed'], action: switchOffUnlessSet(portal.enabledBy) };
    case 'switched-off':
      return portal.by === 'organisation'
        ? { ...states['off-by-organisation'], action: 'none' }
        : { ...states['switched-off'], action: 'switch-on' };
  }
}

function switchOffUnlessSet(enabledBy: 'user' | 'organisation'): NoticeAction {
  return enabledBy === 'organisation' ? 'set-by-organisation' : 'switch-off';
}
