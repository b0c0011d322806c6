import type { FieldIndex } from '../../fields/field-index.ts';
import { logInForms } from '../../fields/log-in-form.ts';
import {
  createSubmissionListener,
  type LogInSubmission,
  submissionEvents,
} from '../../fields/log-in-submission.ts';
import {
  type BeforeSubmission,
  beforeSubmission,
  carriedOver,
  type Outcome,
} from '../../fields/outcome.ts';
import type { TriedBook } from '../reader/tried-book.ts';
import type { AttemptsPort, OpenAttempt, SeenEvent } from './attempts-port.ts';
import { type OutcomeWatch, watchOutcome } from './outcome-watch.ts';

export interface AttemptFollower {
  /** A look found this. */
  take(fields: FieldIndex): void;
}

interface Following {
  readonly attempt: string;
  readonly account: Promise<string | undefined>;
  readonly at: number;
  readonly before: BeforeSubmission;
}

/**
 * Follows the attempts to log in on one document: hears when one is sent, watches how it ends, and
 * reports both. `open`: an attempt of the page before, whose end this page may show. `onChange`: the
 * counts are others now. Ends with the signal.
 */
export function followAttempts(
  page: Document,
  first: FieldIndex,
  options: {
    readonly port: Pick<AttemptsPort, 'hashOf' | 'begin' | 'report'>;
    readonly book: Pick<TriedBook, 'prepare' | 'remember'>;
    readonly open: OpenAttempt | undefined;
    readonly onChange: () => void;
    readonly signal: AbortSignal;
  },
): AttemptFollower {
  const { port, book, open, onChange, signal } = options;
  const listener = createSubmissionListener();
  let fields = first;
  let watch: OutcomeWatch | undefined;

  function begin(sent: LogInSubmission): void {
    const before = beforeSubmission(page, fields, sent.password);
    const { value: loginId } = sent.loginId;
    const at = Date.now();
    const attempt = crypto.randomUUID();
    const account = port.hashOf(loginId);
    void book.remember(sent.password.value);
    void account.then(async (known) => {
      if (known === undefined) return;
      await port.begin({ attempt, account: known, at, before: carriedOver(before) });
      onChange();
    });
    follow({ attempt, account, at, before });
  }

  function follow({ attempt, account, at, before }: Following): void {
    const onEnd = (outcome: Outcome) => {
      listener.settle();
      watch = undefined;
      void account.then(async (known) => {
        if (known === undefined) return;
        await port.report(known, eventOf(outcome, attempt));
        onChange();
      });
    };
    watch = watchOutcome(page, fields, { before, at }, onEnd, signal);
  }

  function isAtLogIn(event: Event): boolean {
    return logInForms(fields).some(({ container }) => event.composedPath().includes(container));
  }

  for (const type of submissionEvents) {
    page.addEventListener(
      type,
      (event) => {
        if (isMereKey(event)) return;
        if (event.isTrusted && isAtLogIn(event)) watch?.goesOn();
        const sent = listener.hear(event, fields);
        if (sent !== undefined) begin(sent);
      },
      { capture: true, passive: true, signal },
    );
  }
  // The page may be gone a moment after a log-in was sent: the keys are to be there before.
  void book.prepare();
  void port.hashOf('');
  if (open !== undefined) follow({ ...open, account: Promise.resolve(open.account) });

  return {
    take(next) {
      fields = next;
      watch?.take(next);
    },
  };
}

/** A key that sends nothing: most are, and should cost next to nothing. */
function isMereKey(event: Event): boolean {
  return event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ';
}

function eventOf(outcome: Outcome, attempt: string): SeenEvent {
  const at = Date.now();
  if (typeof outcome === 'object') {
    const { duration } = outcome;
    return { kind: 'locked', attempt, at, ...(duration !== undefined && { lasts: duration }) };
  }
  switch (outcome) {
    case 'failed':
    case 'succeeded':
      return { kind: outcome, attempt, at };
    case 'no-attempt':
      return { kind: 'withdrawn', attempt, at };
    case 'open':
      return { kind: 'undecided', attempt, at };
  }
}
