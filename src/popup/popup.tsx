import type { CardId } from '../advice/card.ts';
import { popupTexts } from '../advice/texts/popup.ts';
import type { PageLook } from '../browser/page-look.ts';
import { PageHeader } from '../components/page-header.tsx';
import { CardList } from './card-list.tsx';
import { FittingCard } from './fitting-card.tsx';
import type { Knowledge, PopupActions, PopupState } from './model.ts';
import { NoticePanel } from './notice-panel.tsx';
import { type PointingActions, PointingPanel } from './pointing-panel.tsx';
import { RecognisedPanel } from './recognised/recognised-panel.tsx';
import { type NumberDraft, UserNumberBox } from './user-number/user-number-box.tsx';
import './popup.css';

interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly pointing: PointingActions;
  /** Asks the tab what is recognised there. Rejects where it cannot be reached. */
  readonly look: () => Promise<PageLook>;
  readonly number: NumberDraft;
  /** Puts a text on the clipboard. Rejects if the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
  /** Where a card can be read in a tab; undefined where the popup already is in one. */
  readonly addressOf: (card: CardId) => string | undefined;
}

/** The whole popup: state, the card that fits, the number box, all cards. */
export function Popup({ state, actions, pointing, look, number, copy, addressOf }: PopupProps) {
  const { situation, corrections } = atWork(state.knowledge) ?? {};
  const shared = { onOpenCard: actions.openCard, addressOf };
  return (
    <>
      <PageHeader title={popupTexts.title} subtitle={popupTexts.subtitle} />
      <main>
        <NoticePanel knowledge={state.knowledge} actions={actions} />
        {situation !== undefined && <FittingCard situation={situation} {...shared} />}
        <UserNumberBox number={number} copy={copy} onOpenCard={actions.openCard} />
        {situation !== undefined && <RecognisedPanel {...{ situation, look, copy }} />}
        {corrections !== undefined && (
          <PointingPanel corrections={corrections} actions={pointing} />
        )}
        <CardList request={state.request} links={situation?.links ?? []} {...shared} />
      </main>
    </>
  );
}

function atWork(knowledge: Knowledge) {
  return knowledge.kind === 'known' && knowledge.portal.kind === 'at-work'
    ? knowledge.portal
    : undefined;
}
