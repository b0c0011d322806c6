import type { AccountAttempts } from '../../browser/content-attempts.ts';
import type { AttemptsHere } from '../../browser/requests.ts';

/** What the panel shows of what is known. */
export interface PanelContent {
  /** The account that the tab is about. */
  readonly here: AccountAttempts | undefined;
  /** Other accounts of which there is something to say. */
  readonly others: readonly AccountAttempts[];
}

/** What the panel has to show; undefined where there is nothing to say. */
export function panelContent({ here, others }: AttemptsHere): PanelContent | undefined {
  if (here !== null) {
    return { here, others: sorted(others.filter((each) => each.name !== '' || hasNews(each))) };
  }
  const inTrouble = others.filter(hasNews);
  return inTrouble.length === 0 ? undefined : { here: undefined, others: sorted(inTrouble) };
}

/** True if something has happened to an account. */
export function hasNews({ standing }: AccountAttempts): boolean {
  return standing.kind === 'locked' || standing.failures + standing.undecided > 0;
}

/** Blocked ones first, then by name. */
function sorted(accounts: readonly AccountAttempts[]): readonly AccountAttempts[] {
  const rank = ({ standing }: AccountAttempts) => (standing.kind === 'locked' ? 0 : 1);
  return accounts.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'fr'));
}
