import { vi } from 'vitest';
import type { AttemptsPort, KnownAccount } from '../../../src/assistant/attempts/attempts-port.ts';
import { defaultAttemptLimits } from '../../../src/domain/attempt-limits.ts';

/** Whoever counts attempts for all pages, as far as a page can tell; what it is told can be looked at. */
export function createFakePort() {
  return {
    wake: vi.fn(),
    hashOf: vi.fn<AttemptsPort['hashOf']>(async (loginId) => `hash of ${loginId}`),
    report: vi.fn<AttemptsPort['report']>(async () => {}),
    begin: vi.fn<AttemptsPort['begin']>(async () => {}),
    read: vi.fn<AttemptsPort['read']>(async () => undefined),
    keepOrigin: vi.fn<AttemptsPort['keepOrigin']>(async () => {}),
    tried: {
      key: vi.fn<AttemptsPort['tried']['key']>(async () => 'key'),
      known: vi.fn<AttemptsPort['tried']['known']>(async () => new Set()),
      add: vi.fn<AttemptsPort['tried']['add']>(async () => {}),
    },
  };
}

export type FakePort = ReturnType<typeof createFakePort>;

/** An account with so many failures, a moment ago, and nothing else that is known of it. */
export function accountWith(failures: number, changes: Partial<KnownAccount> = {}): KnownAccount {
  const limits = defaultAttemptLimits;
  const triesLeft = limits.failures - failures;
  return {
    account: 'hash of LOG012345A',
    name: '',
    origin: { kind: 'unknown' },
    standing: { kind: 'counting', failures, undecided: 0, pending: 0, triesLeft },
    next: { kind: 'now' },
    limits,
    changesAt: 0,
    ...changes,
  };
}
