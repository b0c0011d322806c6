import { useId, useRef } from 'preact/hooks';
import { attemptTexts } from '../../advice/attempts/attempt-texts.ts';
import { panelTexts } from '../../advice/attempts/panel-texts.ts';
import type { AccountAttempts } from '../../browser/content-attempts.ts';
import { AccountName } from './account-name.tsx';
import { AccountStanding } from './account-standing.tsx';
import { CorrectCount } from './correct-count.tsx';
import type { AttemptsActions, AttemptsKnowledge, AttemptsState } from './model.ts';
import { OtherAccounts } from './other-accounts.tsx';
import { hasNews, type PanelContent, panelContent } from './panel-content.ts';
import { PasswordOriginForm } from './password-origin.tsx';
import './attempts.css';

interface AttemptsPanelProps {
  readonly state: AttemptsState;
  readonly actions: AttemptsActions;
}

/** The attempts to log in that were seen, and where the user puts right what we cannot know. */
export function AttemptsPanel({ state, actions }: AttemptsPanelProps) {
  const content = shownOf(state.knowledge);
  return (
    <>
      {/* Stands there from the first moment on: only then are its changes read out. */}
      <p role="status" class="unseen">
        {state.announcement}
      </p>
      {content !== undefined && <Content {...content} now={state.now} actions={actions} />}
    </>
  );
}

interface Shown extends PanelContent {
  /** False where the background does not answer: then nobody can say how the accounts stand. */
  readonly isKnown: boolean;
}

function shownOf(knowledge: AttemptsKnowledge): Shown | undefined {
  switch (knowledge.kind) {
    case 'asking':
      return undefined;
    case 'failed':
      // What is being typed about an account must not go away with the answer.
      return { isKnown: false, here: knowledge.before?.here ?? undefined, others: [] };
    case 'known': {
      const content = panelContent(knowledge.attempts);
      return content && { isKnown: true, ...content };
    }
  }
}

interface ContentProps extends Shown {
  readonly now: number;
  readonly actions: AttemptsActions;
}

/** Folded up as long as there is no news: then it is one line. What was open stays open. */
function Content({ isKnown, here, others, now, actions }: ContentProps) {
  const title = useId();
  const isOpen = useRef(false);
  isOpen.current ||= !isKnown || here?.standing.kind === 'unknown';
  isOpen.current ||= [here, ...others].some((each) => each !== undefined && hasNews(each));
  return (
    <section class="panel attempts" aria-labelledby={title}>
      <details open={isOpen.current}>
        <summary>
          <h2 id={title}>{attemptTexts.title}</h2>
        </summary>
        <div class="attempts-content">
          {!isKnown && <p>{panelTexts.unreachable}</p>}
          {isKnown && here !== undefined && <AccountStanding account={here} now={now} />}
          <div class="attempts-folds">
            {here !== undefined && (
              <AccountForms key={here.account} account={here} actions={actions} />
            )}
            {others.length > 0 && (
              <OtherAccounts accounts={others} isOpen={here === undefined} now={now} />
            )}
          </div>
        </div>
      </details>
    </section>
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
