import { accountSentences } from '../../advice/attempts/account-sentences.ts';
import { attemptTexts } from '../../advice/attempts/attempt-texts.ts';
import { panelTexts as texts } from '../../advice/attempts/panel-texts.ts';
import type { AccountAttempts } from '../../browser/content-attempts.ts';

interface OtherAccountsProps {
  readonly accounts: readonly AccountAttempts[];
  /** True where there is nothing else to show. */
  readonly isOpen: boolean;
  /** In ms since 1970. */
  readonly now: number;
}

/** How the accounts stand that the tab is not about. */
export function OtherAccounts({ accounts, isOpen, now }: OtherAccountsProps) {
  const { length: locked } = accounts.filter(({ standing }) => standing.kind === 'locked');
  return (
    <details open={isOpen}>
      <summary>
        <h4>{texts.others(accounts.length, locked)}</h4>
      </summary>
      <ul class="attempts-others">
        {accounts.map((each) => (
          <li key={each.account}>
            <strong>{each.name === '' ? texts.unnamed : attemptTexts.account(each.name)}</strong>
            <p>{accountSentences(each, now).what}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
