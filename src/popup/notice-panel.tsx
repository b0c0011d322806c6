import { useRef } from 'preact/hooks';
import { popupTexts } from '../advice/texts/popup.ts';
import type { PortalState } from '../browser/portal-state.ts';
import type { Knowledge, PopupActions } from './model.ts';
import { type Notice, type NoticeAction, noticeOf } from './notice.ts';
import './notice-panel.css';

interface NoticePanelProps {
  readonly knowledge: Knowledge;
  readonly actions: PopupActions;
}

/** Whether the assistant is at work in the tab, and the switch. Its changes are read out. */
export function NoticePanel({ knowledge, actions }: NoticePanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const portal = knowledge.kind === 'known' ? knowledge.portal : undefined;
  const notice = noticeFor(knowledge);
  // The button goes away with the last silenced flag: the focus must not get lost with it.
  const forgetSilenced = () => {
    heading.current?.focus();
    void actions.forgetSilenced();
  };
  return (
    <section class="notice" data-kind={portal?.kind} aria-busy={knowledge.kind === 'asking'}>
      {/* Stands there from the first moment on: only then are its changes read out. */}
      <div role="status">
        {notice !== undefined && (
          <>
            <h2 ref={heading} tabIndex={-1}>
              {notice.title}
            </h2>
            <p>
              {notice.text}
              {portal?.kind === 'at-work' &&
                ` ${popupTexts.flagged(portal.situation.rules.length > 0)}`}
            </p>
          </>
        )}
        {knowledge.kind === 'failed' && <p>{popupTexts.error}</p>}
      </div>
      {notice !== undefined && <Action action={notice.action} actions={actions} />}
      {silencedCount(portal) > 0 && (
        <p>
          {popupTexts.silenced(silencedCount(portal))}{' '}
          <button type="button" class="link-button" onClick={forgetSilenced}>
            {popupTexts.forgetSilenced}
          </button>
        </p>
      )}
    </section>
  );
}

function noticeFor(knowledge: Knowledge): Notice | undefined {
  switch (knowledge.kind) {
    case 'asking':
    case 'failed':
      return undefined;
    case 'known':
      return noticeOf(knowledge.portal);
  }
}

function silencedCount(portal: PortalState | undefined): number {
  return portal?.kind === 'at-work' ? portal.silencedCount : 0;
}

interface ActionProps {
  readonly action: NoticeAction;
  readonly actions: PopupActions;
}

function Action({ action, actions }: ActionProps) {
  switch (action) {
    case 'give-consent':
      return (
        <a class="button primary" href="../welcome/index.html" target="_blank" rel="noreferrer">
          {popupTexts.openWelcome}
        </a>
      );
    case 'switch-on':
    case 'switch-off':
      return (
        <button
          type="button"
          class={action === 'switch-on' ? 'button primary' : 'button'}
          onClick={() => void actions.setEnabled(action === 'switch-on')}
        >
          {action === 'switch-on' ? popupTexts.switchOn : popupTexts.switchOff}
        </button>
      );
    case 'set-by-organisation':
      return <p class="quiet">{popupTexts.setByOrganisation}</p>;
    case 'none':
      return null;
  }
}
