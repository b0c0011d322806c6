/**
 * How an attempt ended; of two reports on one attempt the later in this list counts. 'withdrawn': it
 * was none, since the portal never looked at the password (a wrong captcha).
 */
export const attemptEnds = ['undecided', 'withdrawn', 'succeeded', 'failed', 'locked'] as const;

export type AttemptEnd = (typeof attemptEnds)[number];

/**
 * What is told of an account. `at`: when it happened, in ms since 1970. `attempt`: the id under which
 * all that is told of one attempt comes; `lasts`: how long the account is blocked, if the page says.
 */
export type AttemptEvent =
  | {
      readonly kind: 'submitted' | Exclude<AttemptEnd, 'locked'>;
      readonly attempt: string;
      readonly at: number;
    }
  | {
      readonly kind: 'locked';
      readonly attempt: string;
      readonly at: number;
      readonly lasts?: number;
    }
  /** From the user: one more failure, on another computer or by phone. */
  | { readonly kind: 'elsewhere'; readonly attempt: string; readonly at: number }
  /** From the user: so many failures until now, and no lock; 0: it is over, or starts again. */
  | { readonly kind: 'counted'; readonly failures: number; readonly at: number };

/** One attempt to log in. */
export interface Attempt {
  readonly id: string;
  /** When it was submitted, or first heard of. */
  readonly at: number;
  readonly end?: { readonly kind: AttemptEnd; readonly at: number; readonly lasts?: number };
}

/**
 * What is known of the attempts on one account, as it is stored. It only ever grows by joining, so
 * that the order of reports and their repetition make no difference; `settleLedger` cuts it short.
 */
export interface AttemptLedger {
  /** When it was last added to. */
  readonly seenAt: number;
  /** What happened until then no longer counts: a success, the end of a lock. */
  readonly from: number;
  /** Something may have been lost until then. */
  readonly doubtAt?: number;
  /** What the user said last, instead of all that was counted until then. */
  readonly said?: { readonly failures: number; readonly at: number };
  readonly attempts: readonly Attempt[];
}

export const emptyLedger: AttemptLedger = { seenAt: 0, from: 0, attempts: [] };

/** A ledger of which it is unknown what stood in it until `at`. */
export function lostLedger(at: number): AttemptLedger {
  return { ...emptyLedger, seenAt: at, doubtAt: at };
}

/** Adds what is told. The same told twice, or the end before the beginning, does no harm. */
export function addEvent(ledger: AttemptLedger, event: AttemptEvent): AttemptLedger {
  return joinLedgers(ledger, ledgerOf(event));
}

/** Two ledgers of one account, or one account's at two times, taken together. */
export function joinLedgers(a: AttemptLedger, b: AttemptLedger): AttemptLedger {
  const doubtAt = Math.max(a.doubtAt ?? 0, b.doubtAt ?? 0);
  const said = laterSaid(a.said, b.said);
  const attempts = new Map<string, Attempt>();
  for (const attempt of [...a.attempts, ...b.attempts]) {
    const known = attempts.get(attempt.id);
    attempts.set(attempt.id, known === undefined ? attempt : joinAttempts(known, attempt));
  }
  return {
    seenAt: Math.max(a.seenAt, b.seenAt),
    from: Math.max(a.from, b.from),
    ...(doubtAt > 0 && { doubtAt }),
    ...(said !== undefined && { said }),
    attempts: [...attempts.values()].sort(byTime),
  };
}

/** When an attempt had its effect: at its end, or as long as that is unknown at its beginning. */
export function effectTime({ at, end }: Attempt): number {
  return end?.at ?? at;
}

function ledgerOf(event: AttemptEvent): AttemptLedger {
  if (event.kind === 'counted') {
    const { failures, at } = event;
    return { ...emptyLedger, said: { failures, at } };
  }
  return { ...emptyLedger, attempts: [{ id: event.attempt, at: event.at, ...endOf(event) }] };
}

function endOf(event: Exclude<AttemptEvent, { kind: 'counted' }>): Pick<Attempt, 'end'> {
  const { kind, at } = event;
  switch (kind) {
    case 'submitted':
      return {};
    case 'elsewhere':
      return { end: { kind: 'failed', at } };
    case 'locked':
      return { end: { kind, at, ...(event.lasts !== undefined && { lasts: event.lasts }) } };
    case 'undecided':
    case 'withdrawn':
    case 'succeeded':
    case 'failed':
      return { end: { kind, at } };
  }
}

function joinAttempts(a: Attempt, b: Attempt): Attempt {
  const at = Math.min(a.at, b.at);
  const [end] = [a.end, b.end].filter((each) => each !== undefined).sort(byWeight);
  return { id: a.id, at, ...(end !== undefined && { end }) };
}

type End = NonNullable<Attempt['end']>;

/** The weightier end first, then the one that was seen first, then the shorter lock. */
function byWeight(a: End, b: End): number {
  return (
    attemptEnds.indexOf(b.kind) - attemptEnds.indexOf(a.kind) ||
    a.at - b.at ||
    (a.lasts ?? Number.MAX_VALUE) - (b.lasts ?? Number.MAX_VALUE)
  );
}

function laterSaid(a: AttemptLedger['said'], b: AttemptLedger['said']): AttemptLedger['said'] {
  if (a === undefined || b === undefined) return a ?? b;
  return (a.at - b.at || a.failures - b.failures) > 0 ? a : b;
}

function byTime(a: Attempt, b: Attempt): number {
  return effectTime(a) - effectTime(b) || rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}

/** A success ends all that was counted until then, in the same millisecond too. */
function rank({ end }: Attempt): number {
  if (end?.kind === 'succeeded') return attemptEnds.length;
  return end === undefined ? -1 : attemptEnds.indexOf(end.kind);
}
