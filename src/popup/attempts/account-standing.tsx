import { accountSentences } from '../../advice/attempts/account-sentences.ts';
import { attemptTexts } from '../../advice/attempts/attempt-texts.ts';
import { panelTexts } from '../../advice/attempts/panel-texts.ts';
import { isNearLock } from '../../advice/attempts/standing-sentence.ts';
import type { AccountAttempts } from '../../browser/content-attempts.ts';

interface AccountStandingProps {
  readonly account: AccountAttempts;
  /** In ms since 1970. */
  readonly now: number;
}

/** How the account stands that the tab is about. The countdown of a lock is not read out. */
export function AccountStanding({ account, now }: AccountStandingProps) {
  const { what, next, why } = accountSentences(account, now);
  return (
    <div class="attempts-standing" data-grade={gradeOf(account)}>
      <h3>{attemptTexts.account(account.name)}</h3>
      <p class="attempts-what">{what}</p>
      {next !== '' && <p>{next}</p>}
      {why.map((sentence) => (
        <p key={sentence} class="quiet">
          {sentence}
        </p>
      ))}
      {account.isKnown && <p class="quiet">{panelTexts.known}</p>}
    </div>
  );
}

/** How much it matters. */
function gradeOf({ standing, limits }: AccountAttempts): 'locked' | 'near-lock' | 'quiet' {
  if (standing.kind === 'locked') return 'locked';
  return isNearLock(standing.failures, limits) ? 'near-lock' : 'quiet';
}
