import type { CardId } from '../advice/card.ts';
import { popupTexts } from '../advice/texts/popup.ts';
import type { PageLook } from '../browser/page-look.ts';
import { PageHeader } from '../components/page-header.tsx';
import { AttemptsPanel } from './attempts/attempts-panel.tsx';
import type { AttemptsActions, AttemptsState } from './attempts/model.ts';
import { CardList } from './card-list.tsx';
import { FittingCard } from './fitting-card.tsx';
import type { Knowledge, PopupActions, PopupState } from './model.ts';
import { NoticePanel } from './notice-panel.tsx';
import { type PointingActions, PointingPanel } from './pointing-panel.tsx';
import { ReadPassword } from './read-password.tsx';
import { RecognisedPanel } from './recognised/recognised-panel.tsx';
import { type NumberDraft, UserNumberBox } from './user-number/user-number-box.tsx';
import './popup.css';

interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly attempts: AttemptsState;
  readonly attemptsActions: AttemptsActions;
  readonly pointing: PointingActions;
  /** Asks the tab what is recognised there. Rejects where it cannot be reached. */
  readonly look: () => Promise<PageLook>;
  /** Opens the reader for the password that stands in the tab; false where none stands there. */
  readonly readPassword: () => Promise<boolean>;
  readonly number: NumberDraft;
  /** Puts a text on the clipboard. Rejects if the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
  /** Where a card can be read in a tab; undefined where the popup already is in one. */
  readonly addressOf: (card: CardId) => string | undefined;
}

/** The whole popup: state, attempts, the card that fits, the number box, all cards. */
export function Popup(props: PopupProps) {
  const { state, actions, attempts, attemptsActions, pointing, look, number, copy, addressOf } =
    props;
  const account = accountHere(attempts);
  const { situation, corrections } = atWork(state.knowledge) ?? {};
  const onRead = situation?.page === 'log-in' ? props.readPassword : undefined;
  const actionOf = (card: CardId) =>
    card === 'password-refused' &&
    account?.origin.kind !== 'personal' && <ReadPassword onRead={onRead} />;
  const shared = { onOpenCard: actions.openCard, addressOf, actionOf };
  return (
    <>
      <PageHeader title={popupTexts.title} subtitle={popupTexts.subtitle} />
      <main>
        <NoticePanel knowledge={state.knowledge} actions={actions} />
        {isOn(state.knowledge) && <AttemptsPanel state={attempts} actions={attemptsActions} />}
        {situation !== undefined && (
          <FittingCard situation={situation} account={account} {...shared} />
        )}
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

/** Where the assistant is off, nothing is counted. */
function isOn(knowledge: Knowledge): boolean {
  if (knowledge.kind !== 'known') return false;
  switch (knowledge.portal.kind) {
    case 'at-work':
    case 'not-here':
    case 'reload-needed':
      return true;
    case 'switched-off':
    case 'waiting-for-consent':
      return false;
  }
}

function accountHere({ knowledge }: AttemptsState) {
  return knowledge.kind === 'known' ? (knowledge.attempts.here ?? undefined) : undefined;
}
