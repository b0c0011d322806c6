import type { AttemptsPort, KnownAccount } from '../assistant/attempts/attempts-port.ts';
import { hashAccount } from '../browser/account-hash.ts';
import { decodeAccountAttempts, decodeAccountKey } from '../browser/content-attempts.ts';
import { ask, tell, tellForSure } from './background-link.ts';
import { triedReadings } from './tried-readings.ts';

/** Joins what a page sees of attempts to the background, which counts for all pages. */
export function createAttemptsPort(): AttemptsPort {
  let asking: Promise<string | undefined> | undefined;
  let lastHash:
    | { readonly loginId: string; readonly hash: Promise<string | undefined> }
    | undefined;

  async function accountKey(): Promise<string | undefined> {
    asking ??= ask({ kind: 'accountKey' }, decodeAccountKey);
    const key = await asking;
    // Who asks again later may have more luck.
    if (key === undefined) asking = undefined;
    return key;
  }

  async function makeHash(loginId: string): Promise<string | undefined> {
    const key = await accountKey();
    try {
      return key === undefined ? undefined : await hashAccount(key, loginId);
    } catch {
      // A page without WebCrypto: one that is not served over https.
      return undefined;
    }
  }

  /** Where what is kept was lost there is another key, under which all others count. */
  async function renewKey(): Promise<void> {
    const key = await ask({ kind: 'accountKey' }, decodeAccountKey, { most: 1 });
    if (key === undefined || key === (await asking)) return;
    asking = Promise.resolve(key);
    lastHash = undefined;
  }

  return {
    wake: () => void renewKey(),
    // Remembered: when a log-in is sent, the page may be gone a moment later.
    async hashOf(loginId) {
      if (lastHash?.loginId !== loginId) lastHash = { loginId, hash: makeHash(loginId) };
      const hash = await lastHash.hash;
      // Who asks again later may have more luck.
      if (hash === undefined) lastHash = undefined;
      return hash;
    },
    report: (account, event) => tellForSure({ kind: 'reportAttempt', account, event }),
    begin: (open) => tellForSure({ kind: 'beginAttempt', open }),
    read: async (account) => (await ask({ kind: 'attempts', account }, decodeKnown)) ?? undefined,
    keepOrigin: (account, origin) => tell({ kind: 'passwordOrigin', account, origin }),
    tried: triedReadings,
  };
}

/** Null: nobody has heard of any account. */
function decodeKnown(answer: unknown): KnownAccount | null | undefined {
  return answer === null ? null : decodeAccountAttempts(answer);
}
