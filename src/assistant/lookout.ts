import type { Situation } from '../advice/situation.ts';
import type { FindLists } from '../fields/lists.ts';
import { logInFailed } from '../fields/log-in-failure.ts';
import { isInput } from '../fields/nodes.ts';
import { type FieldIndex, watchFields } from '../fields/watch-fields.ts';
import { whenWorthALook } from '../fields/worth-a-look.ts';
import type { Assistant, StartAssistant } from './assistant.ts';
import { isExamined } from './examined-roles.ts';
import { addMissed, type Missed } from './missed.ts';
import type { AssistantOptions } from './options.ts';
import { createPageReport } from './page-report.ts';

export interface LookoutOptions extends Omit<AssistantOptions, 'onRules'> {
  /** What finds lists, where it is needed from the start: the user has corrected fields. */
  readonly findLists: FindLists | undefined;
  /** What the page shows has changed. */
  readonly onSituation: (situation: Situation) => void;
  /** Brings what most pages need none of. Undefined where it cannot be had. */
  readonly bringParts: () => Promise<AssistantParts | undefined>;
}

/** What finds lists of rents, and what checks and draws. */
export interface AssistantParts {
  readonly startAssistant: StartAssistant;
  readonly listFinder: () => FindLists;
}

export interface Lookout {
  /** The user pressed the shortcut. */
  enterFlag(): void;
  /** Tells the situation once more, though nothing has changed. */
  tellAgain(): void;
  /** Looks at the page, if it was not worth it so far: somebody asks what it shows. */
  lookNow(): void;
}

/**
 * Looks what a document asks for once there may be something to check or somebody asks, tells it,
 * and calls the assistant once there is something to check: most pages need neither, and do not pay
 * for it. Ends with the signal.
 */
export function keepLookout(page: Document, options: LookoutOptions): Lookout {
  const { findLists, onSituation, bringParts, signal } = options;
  const report = createPageReport(page, onSituation);
  let index: FieldIndex | undefined;
  let assistant: Assistant | undefined;
  let missed: Missed | undefined;
  /** The field that was entered last, if no look had found it yet. */
  let entered: Element | undefined;
  let isCalled = false;
  let isWatching = false;
  const dozing = new AbortController();
  /** Ends when the assistant is there: it listens for itself. */
  const waiting = new AbortController();
  for (const part of [dozing, waiting]) {
    signal.addEventListener('abort', () => part.abort(), { signal: part.signal });
  }

  async function call(): Promise<void> {
    if (isCalled) return;
    isCalled = true;
    const start = (await bringParts())?.startAssistant;
    if (start === undefined) isCalled = false;
    if (start === undefined || signal.aborted || index === undefined) return;
    waiting.abort();
    assistant = start(page, { ...options, onRules: report.tell });
    show(index);
    if (missed !== undefined) assistant.catchUp(missed);
  }

  function isOurs(element: Element | undefined): boolean {
    const field = element && index?.fieldOf(element);
    return field !== undefined && isExamined(field.role);
  }

  function show(fields: FieldIndex): void {
    assistant?.take(fields, logInFailed(page, fields.ofForms));
  }

  function watch(): void {
    if (isWatching) return;
    isWatching = true;
    dozing.abort();
    watchFields(
      page,
      {
        findLists,
        bringLists: async () => (await bringParts())?.listFinder(),
        onLook(fields) {
          index = fields;
          report.readPage(fields);
          if (assistant !== undefined) return show(fields);
          report.tell([]);
          if (hasSomethingToCheck(fields, page) || isOurs(entered)) void call();
        },
        onRows: (rows) => assistant?.rereadRows(rows),
      },
      signal,
    );
  }

  for (const type of ['focusin', 'input', 'paste'] as const) {
    page.addEventListener(
      type,
      (event) => {
        const [target] = event.composedPath();
        if (!(target instanceof Element) || !isInput(target)) return;
        const isNew = index?.fieldOf(target) === undefined;
        // A field that is too new to be known may be ours; what is pasted there is not looked at.
        if (isOurs(target) || (isNew && type === 'input')) missed = addMissed(missed, event);
        if (isNew) entered = target;
        if (isOurs(target)) void call();
      },
      { capture: true, passive: true, signal: waiting.signal },
    );
  }

  whenWorthALook(page, watch, dozing.signal);
  report.tell([]);

  return {
    enterFlag: () => assistant?.enterFlag(),
    tellAgain: report.tellAgain,
    lookNow: watch,
  };
}

/** Rents, or a field that is filled in or has the focus. */
function hasSomethingToCheck({ ofForms, columns }: FieldIndex, page: Document): boolean {
  return (
    columns.length > 0 ||
    ofForms.some(
      ({ element, role }) =>
        isExamined(role) && (element.value !== '' || element === page.activeElement),
    )
  );
}
