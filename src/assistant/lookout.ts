import type { Situation } from '../advice/situation.ts';
import type { FindLists } from '../fields/lists.ts';
import { logInFailed } from '../fields/log-in-failure.ts';
import { type FieldIndex, watchFields } from '../fields/watch-fields.ts';
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
}

/**
 * Looks what a document asks for, tells it, and calls the assistant once there is something to
 * check: most pages have nothing, and need not pay for it. Ends with the signal.
 */
export function keepLookout(page: Document, options: LookoutOptions): Lookout {
  const { findLists, onSituation, bringParts, signal } = options;
  const report = createPageReport(page, onSituation);
  let index: FieldIndex | undefined;
  let assistant: Assistant | undefined;
  let missed: Missed | undefined;
  let isCalled = false;
  /** Ends when the assistant is there: it listens for itself. */
  const waiting = new AbortController();
  signal.addEventListener('abort', () => waiting.abort(), { signal: waiting.signal });

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

  function show(fields: FieldIndex): void {
    assistant?.take(fields, logInFailed(page, fields.ofForms));
  }

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
        if (hasSomethingToCheck(fields, page)) void call();
      },
      onRows: (rows) => assistant?.rereadRows(rows),
    },
    signal,
  );
  for (const type of ['focusin', 'input', 'paste'] as const) {
    page.addEventListener(
      type,
      (event) => {
        const [target] = event.composedPath();
        const field = target instanceof Element ? index?.fieldOf(target) : undefined;
        const isOurs = field !== undefined && isExamined(field.role);
        // A field that is too new to be known may be ours; what is pasted there is not looked at.
        if (isOurs || (field === undefined && type === 'input')) missed = addMissed(missed, event);
        if (isOurs) void call();
      },
      { capture: true, passive: true, signal: waiting.signal },
    );
  }

  return {
    enterFlag: () => assistant?.enterFlag(),
    tellAgain: report.tellAgain,
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
