import { useId } from 'preact/hooks';
import { attemptTexts } from '../../advice/attempts/attempt-texts.ts';
import { panelTexts } from '../../advice/attempts/panel-texts.ts';
import type { AccountAttempts } from '../../browser/content-attempts.ts';
import { AccountName } from './account-name.tsx';
import { AccountStanding } from './account-standing.tsx';
import { CorrectCount } from './correct-count.tsx';
import type { AttemptsActions, AttemptsState } from './model.ts';
import { OtherAccounts } from './other-accounts.tsx';
import { type PanelContent, panelContent } from './panel-content.ts';
import { PasswordOriginForm } from './password-origin.tsx';
import './attempts.css';

interface AttemptsPanelProps {
  readonly state: AttemptsState;
  readonly actions: AttemptsActions;
}

/** The attempts to log in that were seen, and where the user puts right what we cannot know. */
export function AttemptsPanel({ state, actions }: AttemptsPanelProps) {
  const { knowledge, now, announcement } = state;
  const title = useId();
  const content = knowledge.kind === 'known' ? panelContent(knowledge.attempts) : undefined;
  return (
    <>
      {/* Stands there from the first moment on: only then are its changes read out. */}
      <p role="status" class="unseen">
        {announcement}
      </p>
      {(content !== undefined || knowledge.kind === 'failed') && (
        <section class="panel attempts" aria-labelledby={title}>
          <h2 id={title}>{attemptTexts.title}</h2>
          {content === undefined ? (
            <p>{panelTexts.unreachable}</p>
          ) : (
            <Content {...content} now={now} actions={actions} />
          )}
        </section>
      )}
    </>
  );
}

interface ContentProps extends PanelContent {
  readonly now: number;
  readonly actions: AttemptsActions;
}

function Content({ here, others, now, actions }: ContentProps) {
  return (
    <>
      {here !== undefined && <AccountStanding account={here} now={now} />}
      <div class="attempts-folds">
        {here !== undefined && <AccountForms key={here.account} account={here} actions={actions} />}
        {others.length > 0 && (
          <OtherAccounts accounts={others} isOpen={here === undefined} now={now} />
        )}
      </div>
    </>
  );
}

interface AccountFormsProps {
  readonly account: AccountAttempts;
  readonly actions: AttemptsActions;
}

function AccountForms({ account, actions }: AccountFormsProps) {
  const { account: id, origin, name } = account;
  return (
    <>
      <CorrectCount account={account} onCorrect={(correction) => actions.correct(id, correction)} />
      <PasswordOriginForm
        origin={origin}
        onTell={(told) => actions.tellOrigin(id, told)}
        clock={actions.now}
      />
      <AccountName name={name} onName={(given) => actions.name(id, given)} />
    </>
  );
}
