import type { LogInForm } from './log-in-form.ts';
import type { BeforeSubmission } from './outcome/before-submission.ts';
import { createMessageMemory } from './outcome/fresh-messages.ts';
import { lockDuration } from './outcome/lock-duration.ts';
import type { MessageKind } from './outcome/message-words.ts';
import type { Message } from './outcome/messages.ts';
import { offersMore } from './outcome/next-step.ts';
import { type PageFields, type PageNow, readPage } from './outcome/page-now.ts';
import { longestMessage } from './outcome/rough-words.ts';
import { pageKind } from './page-kind.ts';
import { parentOf } from './roots.ts';
import { shownText } from './texts/shown-text.ts';

export {
  type BeforeSubmission,
  beforeSubmission,
  type CarriedOver,
  carriedOver,
} from './outcome/before-submission.ts';

/**
 * How a log-in ended, as far as the page shows. 'no-attempt': a captcha was wrong or something was
 * missing, so that the credentials were not looked at. 'open': not decided, or not yet.
 */
export type Outcome =
  | 'failed'
  | 'succeeded'
  | 'no-attempt'
  | 'open'
  /** `duration`: for how long from now on, in ms, where the page says it. */
  | { readonly locked: true; readonly duration?: number };

/** A document at one moment after a log-in was sent. */
export interface PageLook {
  readonly root: Document;
  readonly fields: PageFields;
  /** In ms since 1970: a lock may last "jusqu'à 14 h 20". */
  readonly now: number;
  /** Whether the user has typed in the log-in since: then an empty password proves nothing. */
  readonly isEdited: boolean;
  /**
   * Whether the user has gone on in the log-in a good moment after sending it. Applications may leave
   * an old refusal as it stands where the new one is the same: then it is the answer.
   */
  readonly hasGoneOn: boolean;
}

export interface OutcomeReader {
  /**
   * What is known after one more look. In the document of the submission the first look is to come
   * right after the page's own listeners have run, the others when something changed. What is
   * decided stays.
   */
  look(page: PageLook): Outcome;
}

/** Follows how one log-in ends, in the document of the submission or in one that was loaded since. */
export function createOutcomeReader(before: BeforeSubmission): OutcomeReader {
  const { here } = before;
  const memory = createMessageMemory(before);
  let outcome: Outcome = 'open';
  /** Whether the password still stood in its field when the page had heard of the submission. */
  let wasKept: boolean | undefined;
  let wasBusy = false;
  let wasAway = false;
  let hadTrouble = false;

  function look(page: PageLook): Outcome {
    // A page that is still coming in may have its message at the end.
    if (outcome !== 'open' || page.root.readyState === 'loading') return outcome;
    const seen = readPage(page.root, page.fields, here?.password);
    outcome = seen.form === undefined ? withoutForm(page, seen) : withForm(page, seen, seen.form);
    return outcome;
  }

  function withoutForm({ root, fields, now }: PageLook, { offers, messages }: PageNow): Outcome {
    wasAway = true;
    wasKept ??= false;
    const answers = memory.answers(messages, false);
    if (offersMore(offers, before.offers)) return 'succeeded';
    // What a "lost" form says is about another number.
    if (pageKind(root, fields.ofForms).startsWith('lost')) return 'open';
    return refusalIn(answers, now) ?? 'open';
  }

  function withForm(page: PageLook, seen: PageNow, { password }: LogInForm): Outcome {
    const isEmpty = password.value === '';
    wasKept ??= !isEmpty;
    // A button waits for a password too, once the page has emptied the field.
    const isBusy = seen.saysBusy || (seen.isOff && !(isEmpty && wasKept));
    const isAnswered = wasBusy && !isBusy;
    wasBusy ||= isBusy;

    const renewed = memory.answers(seen.messages, isBusy);
    const answers = page.hasGoneOn && !isBusy ? seen.messages : renewed;
    const says = (kind: MessageKind) => answers.some((message) => message.kind === kind);
    const refusal = refusalIn(answers, page.now);
    if (refusal !== undefined) return refusal;
    if (says('captcha')) return 'no-attempt';
    // "Champ obligatoire" below a field that the page itself has emptied says nothing.
    if (says('form') && here !== undefined && !isEmpty) return 'no-attempt';
    hadTrouble ||= says('trouble') || (says('form') && here === undefined);
    if (isBusy || hadTrouble || offersMore(seen.offers, before.offers)) return 'open';
    if (here === undefined || marksAsWrong(seen, answers, here.invalid)) return 'failed';
    if (page.isEdited) return 'open';
    const isAgain = wasAway && (isEmpty || password !== here.password);
    return isAgain || (isEmpty && (wasKept || isAnswered)) ? 'failed' : 'open';
  }

  return { look };
}

/** In words that we do not know, but marked as an error of what was typed. */
function marksAsWrong(
  { invalid }: PageNow,
  answers: readonly Message[],
  before: readonly Element[],
): boolean {
  return (
    invalid.some((input) => !before.includes(input)) &&
    answers.some(({ kind }) => kind === undefined)
  );
}

function refusalIn(answers: readonly Message[], now: number): Outcome | undefined {
  const lock = answers.filter(({ kind }) => kind === 'locked');
  if (lock.length > 0) {
    const [duration] = lock.map((message) => durationOf(message, now)).filter(isNumber);
    return duration === undefined ? { locked: true } : { locked: true, duration };
  }
  return answers.some(({ kind }) => kind === 'refused') ? 'failed' : undefined;
}

/** In the message itself, or in what stands beside it. */
function durationOf({ text, element }: Message, now: number): number | undefined {
  const own = lockDuration(text, now);
  const around = parentOf(element);
  if (own !== undefined || around === null) return own;
  if (around.textContent.length > 2 * longestMessage) return undefined;
  return lockDuration(shownText(around), now);
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}
