import { outcomeTime } from '../../domain/attempt-standing.ts';
import type { FieldIndex } from '../../fields/field-index.ts';
import { type LogInForm, logInForms } from '../../fields/log-in-form.ts';
import { type BeforeSubmission, createOutcomeReader, type Outcome } from '../../fields/outcome.ts';

/** Error texts come with several changes in a row: one look for all of them, in ms. */
const settling = 60;
/** Whoever goes on so long after sending a log-in has seen the answer, in ms. */
const reading = 1000;
/** A field that a page empties tells nobody: looks that come anyway, so long after the log-in, in ms. */
const looksAnyway = [500, 1000, 2000, 5000, 10_000] as const;

export interface OutcomeWatch {
  /** A look found other fields. */
  take(fields: FieldIndex): void;
  /** The user is about to send the log-in again. */
  goesOn(): void;
}

/**
 * Watches a document until it shows how one log-in ended, and tells that once; 'open' if it was not
 * seen in time. `at`: when the log-in was sent, in ms since 1970. Ends with the signal.
 */
export function watchOutcome(
  page: Document,
  first: FieldIndex,
  { before, at }: { readonly before: BeforeSubmission; readonly at: number },
  onEnd: (outcome: Outcome) => void,
  signal: AbortSignal,
): OutcomeWatch {
  const reader = createOutcomeReader(before);
  const watching = new AbortController();
  let fields = first;
  let isEdited = false;
  let hasGoneOn = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(() => lookIn(settling));
  function observe(): void {
    observer.disconnect();
    for (const root of new Set<Node>([page, ...fields.roots])) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    }
  }
  function lookIn(delay: number): void {
    timer ??= setTimeout(look, delay);
  }
  function look(): void {
    clearTimeout(timer);
    timer = undefined;
    const outcome = reader.look({ root: page, fields, now: Date.now(), isEdited, hasGoneOn });
    if (outcome !== 'open') end(outcome);
  }
  function goesOn(): void {
    if (watching.signal.aborted || Date.now() - at < reading) return;
    hasGoneOn = true;
    look();
  }
  function onInput(event: Event): void {
    const [target] = event.composedPath();
    const isInLogIn = ({ loginId, password }: LogInForm) =>
      target === loginId || target === password;
    if (!event.isTrusted || !logInForms(fields).some(isInLogIn)) return;
    isEdited = true;
    goesOn();
  }
  function end(outcome: Outcome): void {
    if (watching.signal.aborted) return;
    watching.abort();
    onEnd(outcome);
  }

  const deadline = setTimeout(
    () => {
      look();
      end('open');
    },
    Math.max(0, at + outcomeTime - Date.now()),
  );
  const anyway = looksAnyway.map((delay) => setTimeout(look, delay));
  watching.signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const each of [timer, deadline, ...anyway]) clearTimeout(each);
  });
  signal.addEventListener('abort', () => watching.abort(), { signal: watching.signal });
  page.addEventListener('input', onInput, {
    capture: true,
    passive: true,
    signal: watching.signal,
  });
  // A page that is still coming in decides nothing: it changes once more when it is there.
  page.addEventListener('readystatechange', () => lookIn(0), { signal: watching.signal });
  observe();
  // Right after the page's own listeners.
  lookIn(0);

  return {
    take(next) {
      fields = next;
      if (watching.signal.aborted) return;
      observe();
      lookIn(0);
    },
    goesOn,
  };
}
