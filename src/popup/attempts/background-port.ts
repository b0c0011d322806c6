import { send } from '../../browser/messages.ts';
import type { Done } from '../../browser/requests.ts';
import type { AttemptsPort } from './model.ts';

/** The attempts as the background keeps them, for the tab that the popup is about. */
export function backgroundPort(tabId: number | null): AttemptsPort {
  return {
    ask: () => send('attemptsHere', { tabId }),
    addElsewhere: (account, attempt, at) =>
      kept(send('correctAttempts', { tabId, account, event: { kind: 'elsewhere', attempt, at } })),
    setCount: (account, failures, at) =>
      kept(send('correctAttempts', { tabId, account, event: { kind: 'counted', failures, at } })),
    name: (account, name) => kept(send('nameAccount', { tabId, account, name })),
    tellOrigin: (account, origin) => kept(send('passwordOrigin', { tabId, account, origin })),
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    later(ms, callback) {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  };
}

/** Only what the background says is kept is kept: in some browsers a failure answers, too. */
async function kept(answer: Promise<Done | undefined>): Promise<void> {
  if ((await answer)?.ok !== true) throw new Error('The background has not kept it');
}
