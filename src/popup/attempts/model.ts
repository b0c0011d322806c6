import type { AttemptsHere } from '../../browser/requests.ts';
import type { PasswordOrigin } from '../../domain/next-try.ts';
import { followLock } from './follow-lock.ts';
import { firstLocked, untilNextLook } from './next-look.ts';

/** What the popup knows of attempts. */
export type AttemptsKnowledge =
  | { readonly kind: 'asking' }
  /** `before`: what was known until then; it may be wrong by now. */
  | { readonly kind: 'failed'; readonly before: AttemptsHere | undefined }
  | { readonly kind: 'known'; readonly attempts: AttemptsHere };

export interface AttemptsState {
  readonly knowledge: AttemptsKnowledge;
  /** The time at which this is shown, in ms since 1970; goes on each second while a lock is shown. */
  readonly now: number;
  /** What is read out of a lock; gone a moment later, when it would no longer be true. */
  readonly announcement: string;
}

/** What the user knows better: one more failure elsewhere, or so many until now. */
export type CountCorrection =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'counted'; readonly failures: number };

/** What the attempts in the popup need of the world. Asking and telling reject where that fails. */
export interface AttemptsPort {
  ask(): Promise<AttemptsHere>;
  /** `attempt`: an id; the same one, told twice, is one attempt. */
  addElsewhere(account: string, attempt: string, at: number): Promise<unknown>;
  setCount(account: string, failures: number, at: number): Promise<unknown>;
  name(account: string, name: string): Promise<unknown>;
  tellOrigin(account: string, origin: PasswordOrigin): Promise<unknown>;
  newId(): string;
  /** In ms since 1970. */
  now(): number;
  /** Calls back once after so many ms. Returns what prevents it. */
  later(ms: number, callback: () => void): () => void;
}

/** What the user does. Each promise rejects if it was not kept; what is shown is right either way. */
export interface AttemptsActions {
  correct(account: string, correction: CountCorrection): Promise<void>;
  name(account: string, name: string): Promise<void>;
  tellOrigin(account: string, origin: PasswordOrigin): Promise<void>;
  /** The time now, in ms since 1970: more recent than that of the state. */
  now(): number;
}

/** Long enough for a screen reader to take up what it is to read out, in ms. */
const readingTime = 2000;

export const nothingAsked: AttemptsState = {
  knowledge: { kind: 'asking' },
  now: 0,
  announcement: '',
};

/** Starts the model: `show` is called with each new state, first with the first answer. */
export function createAttempts(
  port: AttemptsPort,
  show: (state: AttemptsState) => void,
): AttemptsActions & { refresh(): Promise<void> } {
  let state = nothingAsked;
  let questions = 0;
  let saidAt = 0;
  let cancel = () => {};
  const announce = followLock();
  /** Failures elsewhere that were told and perhaps not kept: told again, they are still the same. */
  const untold = new Map<string, string>();

  function change(knowledge: AttemptsKnowledge): void {
    const now = port.now();
    const said =
      knowledge.kind === 'known' ? announce(lockedOf(knowledge.attempts), now) : undefined;
    if (said !== undefined) saidAt = now;
    const announcement = said ?? (now - saidAt < readingTime ? state.announcement : '');
    state = { knowledge, now, announcement };
    show(state);
    cancel();
    if (knowledge.kind === 'known') {
      cancel = port.later(untilNextLook(knowledge.attempts, now), passTime);
    }
  }

  function passTime(): void {
    const { knowledge } = state;
    if (knowledge.kind !== 'known') return;
    const now = port.now();
    // With a clock that went back a lock would be shown for longer than it lasts.
    const isBack = now < state.now;
    if (!isBack) change(knowledge);
    if (isBack || isDue(knowledge.attempts, now)) void refresh();
  }

  async function refresh(): Promise<void> {
    questions += 1;
    const question = questions;
    const knowledge = await learn();
    // An answer that was overtaken by a newer question says nothing any more.
    if (question === questions) change(knowledge);
  }

  async function learn(): Promise<AttemptsKnowledge> {
    try {
      return { kind: 'known', attempts: await port.ask() };
    } catch {
      return { kind: 'failed', before: lastKnown(state.knowledge) };
    }
  }

  async function after(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } finally {
      await refresh();
    }
  }

  async function addElsewhere(account: string): Promise<void> {
    const attempt = untold.get(account) ?? port.newId();
    untold.set(account, attempt);
    await port.addElsewhere(account, attempt, port.now());
    untold.delete(account);
  }

  return {
    refresh,
    correct: (account, correction) =>
      after(
        correction.kind === 'elsewhere'
          ? addElsewhere(account)
          : port.setCount(account, correction.failures, port.now()),
      ),
    name: (account, name) => after(port.name(account, name)),
    tellOrigin: (account, origin) => after(port.tellOrigin(account, origin)),
    now: port.now,
  };
}

function lastKnown(knowledge: AttemptsKnowledge): AttemptsHere | undefined {
  switch (knowledge.kind) {
    case 'asking':
      return undefined;
    case 'failed':
      return knowledge.before;
    case 'known':
      return knowledge.attempts;
  }
}

/** Whose lock is read out: that of the account here; where there is none, the first of the others. */
function lockedOf({ here, others }: AttemptsHere) {
  return firstLocked(here === null ? others : [here]);
}

function isDue({ here, others }: AttemptsHere, now: number): boolean {
  const all = here === null ? others : [here, ...others];
  return all.some(({ changesAt }) => changesAt > 0 && changesAt <= now);
}
