import type { Situation } from '../advice/situation.ts';
import type { Field } from '../fields/field.ts';
import type { FindLists } from '../fields/lists.ts';
import { logInFailed } from '../fields/log-in-failure.ts';
import { logInForms } from '../fields/log-in-form.ts';
import { isInput } from '../fields/nodes.ts';
import { type FieldIndex, watchFields } from '../fields/watch-fields.ts';
import type { Assistant, StartAssistant } from './assistant.ts';
import type { Attempts } from './attempts/attempts.ts';
import { isExamined } from './examined-roles.ts';
import { addMissed, type Unseen } from './missed.ts';
import type { AssistantOptions } from './options.ts';
import { createPageReport } from './page-report.ts';

export interface LookoutOptions extends Omit<AssistantOptions, 'onRules' | 'mayRead' | 'onRead'> {
  /** What finds lists, where it is needed from the start: the user has corrected fields. */
  readonly findLists: FindLists | undefined;
  /** What the page shows has changed. */
  readonly onSituation: (situation: Situation) => void;
  /** Brings what finds lists, checks and draws. Undefined where it cannot be had. */
  readonly bringParts: () => Promise<AssistantParts | undefined>;
  /** Brings what counts attempts to log in. Undefined where it cannot be had. */
  readonly bringAttempts: () => Promise<StartAttemptsHere | undefined>;
  /** The page before has sent a log-in, whose end this one may show. */
  readonly hasOpenAttempt: boolean;
  /** An account is blocked or soon may be: a page with a log-in has to say so. */
  readonly isWarned: boolean;
}

/** Starts on this page what counts attempts. `onReader`: the reader is about to open for a field. */
export type StartAttemptsHere = (
  first: FieldIndex,
  onReader: (field: HTMLInputElement) => void,
) => Attempts;

/** What finds lists of rents, and what checks and draws. */
export interface AssistantParts {
  readonly startAssistant: StartAssistant;
  readonly listFinder: () => FindLists;
}

export interface Lookout {
  /** The user pressed the shortcut. */
  enterFlag(): void;
  /** The user asks for the reader; false where no password stands on the page. */
  readPassword(): Promise<boolean>;
  /** Tells the situation once more, though nothing has changed. */
  tellAgain(): void;
  /** Something about attempts has changed. `isWarned`: an account is blocked or soon may be. */
  attemptsChanged(isWarned: boolean): void;
}

export type KeepLookout = (page: Document, options: LookoutOptions, before: Unseen) => Lookout;

/**
 * Looks what a document asks for, tells it, and calls the assistant once there is something to
 * check. Ends with the signal.
 */
export const keepLookout: KeepLookout = (page, options, before) => {
  const { findLists, onSituation, bringParts, bringAttempts, hasOpenAttempt, signal } = options;
  const report = createPageReport(page, onSituation);
  let index: FieldIndex | undefined;
  let assistant: Assistant | undefined;
  let { missed, entered } = before;
  let { isWarned } = options;
  let attempts: Attempts | undefined;
  let calling: Promise<Attempts | undefined> | undefined;
  let isCalled = false;
  /** Ends when the assistant is there: it listens for itself. */
  const waiting = new AbortController();
  signal.addEventListener('abort', () => waiting.abort(), { signal: waiting.signal });

  async function call(): Promise<void> {
    if (isCalled) return;
    isCalled = true;
    // At once: whoever has a browser fill in the log-in may send it the next moment.
    if (index !== undefined) countAttempts(index);
    const start = (await bringParts())?.startAssistant;
    if (start === undefined) isCalled = false;
    if (start === undefined || signal.aborted || index === undefined) return;
    waiting.abort();
    const mayRead = () => attempts?.mayRead() ?? true;
    const onRead = (field: HTMLInputElement) => void read(field);
    assistant = start(page, { ...options, onRules: report.tell, mayRead, onRead });
    show(index);
    if (missed !== undefined && isOurs(missed.element)) assistant.catchUp(missed);
  }

  function callAttempts(): Promise<Attempts | undefined> {
    calling ??= bringAttempts().then((start) => {
      // Who asks again later may have more luck.
      if (start === undefined) calling = undefined;
      if (start !== undefined && index !== undefined && !signal.aborted) {
        attempts = start(index, (field) => assistant?.hush(field));
      }
      return attempts;
    });
    return calling;
  }

  async function read(field: HTMLInputElement): Promise<boolean> {
    const there = await callAttempts();
    there?.openReader(field);
    return there !== undefined;
  }

  /** Where nobody logs in there is nothing to count, but for the end of what the page before sent. */
  function countAttempts(fields: FieldIndex): void {
    if (attempts !== undefined) attempts.take(fields);
    else if (hasOpenAttempt) void callAttempts();
    else if ((isWarned || isCalled) && logInForms(fields).length > 0) {
      void callAttempts();
    }
  }

  function isOurs(element: Element | undefined): boolean {
    const field = element && index?.fieldOf(element);
    return field !== undefined && isExamined(field.role);
  }

  function show(fields: FieldIndex): void {
    assistant?.take(fields, logInFailed(page, fields.ofForms));
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

  watchFields(
    page,
    {
      findLists,
      bringLists: async () => (await bringParts())?.listFinder(),
      onLook(fields) {
        index = fields;
        report.readPage(fields);
        countAttempts(fields);
        if (assistant !== undefined) return show(fields);
        report.tell([]);
        if (hasSomethingToCheck(fields, page) || isOurs(entered)) void call();
      },
      onRows: (rows) => assistant?.rereadRows(rows),
    },
    signal,
  );

  return {
    enterFlag() {
      if (attempts?.enter() !== true) assistant?.enterFlag();
    },
    async readPassword() {
      const isThere = ({ role, element }: Field) => role === 'password' && element.value !== '';
      const password = index?.ofForms.find(isThere);
      return password !== undefined && read(password.element);
    },
    tellAgain: report.tellAgain,
    attemptsChanged(warned) {
      isWarned = warned;
      if (attempts !== undefined) attempts.refresh();
      else if (index !== undefined) countAttempts(index);
    },
  };
};

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
