import { isWorthSaying } from '../../advice/attempts/standing-sentence.ts';
import type { FieldIndex } from '../../fields/field-index.ts';
import { logInButtons } from '../../fields/log-in-buttons.ts';
import { type LogInForm, logInForms } from '../../fields/log-in-form.ts';
import { messageKind } from '../../fields/outcome/message-kind.ts';
import { messagesOn } from '../../fields/outcome/messages.ts';
import { createPageTree, type PageTree } from '../../fields/page-tree.ts';
import { createAttemptNotice } from '../../marks/attempts/notice.ts';
import type { PasswordReader } from '../reader/password-reader.ts';
import { createTriedBook, type TriedBook } from '../reader/tried-book.ts';
import { triesOf } from '../reader/tries-of.ts';
import { createTypingPause } from '../typing-pause.ts';
import type { AttemptsPort, KnownAccount, OpenAttempt } from './attempts-port.ts';
import { followAttempts } from './follow-attempts.ts';
import { keepAwake } from './keep-awake.ts';

/** The longest time that a browser waits, in ms. */
const longestTimer = 2 ** 31 - 1;

export interface AttemptsOptions {
  readonly port: AttemptsPort;
  /** An attempt of the page before, whose end this page may show. */
  readonly open: OpenAttempt | undefined;
  /** Brings the reader of passwords. Undefined where it cannot be had. */
  readonly bringReader: (
    book: TriedBook,
    onPersonal: (field: HTMLInputElement) => void,
  ) => Promise<PasswordReader | undefined>;
  /** The reader is about to open: whatever else stands there makes way. */
  readonly onReader: (field: HTMLInputElement) => void;
  /** "Que faire ?" */
  readonly onOpenCard: () => void;
  readonly openRoot: boolean;
  readonly signal: AbortSignal;
}

export interface Attempts {
  /** A look found this. */
  take(fields: FieldIndex): void;
  /** Something about attempts has changed, in this tab or in another. */
  refresh(): void;
  /** False where the user says that the account's password is a personal one. */
  mayRead(): boolean;
  /** The user asks for the reader. */
  openReader(field: HTMLInputElement): void;
  /** The user pressed the shortcut; false where there is no warning to go into. */
  enter(): boolean;
}

export type StartAttempts = (
  page: Document,
  first: FieldIndex,
  options: AttemptsOptions,
) => Attempts;

/**
 * Counts the attempts to log in on one document, warns beside the log-in button, and has the reader
 * know which tries are left. Ends with the signal.
 */
export const startAttempts: StartAttempts = (page, first, options) => {
  const { port, open, bringReader, onReader, onOpenCard, openRoot, signal } = options;
  const book = createTriedBook(port.tried);
  const notice = createAttemptNotice(page, {
    actions: {
      onCard: onOpenCard,
      onRead() {
        const password = form?.password;
        if (password !== undefined) openReader(password);
      },
      onDue: refresh,
    },
    openRoot,
    signal,
  });
  let form = logInForms(first)[0];
  let hadPassword = false;
  let known: KnownAccount | undefined;
  let reader: PasswordReader | undefined;
  let questions = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function typedId(): string {
    return form?.loginId?.value.trim() ?? '';
  }

  /** Asks anew what is known of the account that stands in the log-in. */
  async function ask(): Promise<void> {
    questions += 1;
    const question = questions;
    const loginId = typedId();
    const account = loginId === '' ? null : await port.hashOf(loginId);
    const answer = account === undefined ? undefined : await port.read(account);
    // An answer that was overtaken by a newer question says nothing any more.
    if (question !== questions || signal.aborted) return;
    known = answer;
    show();
  }

  function refresh(): void {
    void ask();
  }

  function askIn(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(refresh, Math.min(delay, longestTimer));
  }

  function show(): void {
    if (known === undefined) {
      notice.hide();
      return;
    }
    if (form === undefined) notice.hide();
    else {
      const tree = createPageTree(page);
      // What the page answers is only looked for where there is something to stand in its way.
      const isSaid = isWorthSaying(known.standing, known.limits);
      const messages = isSaid ? answersOn(tree, form) : [];
      notice.show({ ...known, canRead: canRead(form) }, anchorOf(tree, form), messages);
    }
    reader?.update(triesOf(known, Date.now()));
    if (known.changesAt > 0) askIn(Math.max(0, known.changesAt - Date.now()));
  }

  function canRead({ password }: LogInForm): boolean {
    return password.value !== '' && mayRead();
  }

  function mayRead(): boolean {
    return known?.origin.kind !== 'personal';
  }

  function openReader(field: HTMLInputElement): void {
    onReader(field);
    void bringReader(book, keepPersonal).then(async (brought) => {
      if (brought === undefined || signal.aborted) return;
      reader = brought;
      if (known === undefined) await ask();
      brought.open(field, known ? triesOf(known, Date.now()) : { kind: 'now', left: undefined });
    });
  }

  /** "C’est mon mot de passe personnel": of this account the reader is not offered any more. */
  function keepPersonal(): void {
    // Without an id, what is known is of an account that may be another.
    if (known === undefined || typedId() === '') return;
    void port.keepOrigin(known.account, { kind: 'personal' }).then(refresh);
  }

  const follower = followAttempts(page, first, { port, book, open, onChange: refresh, signal });
  const isBegun = () => form !== undefined && typedId() + form.password.value !== '';
  keepAwake(page, isBegun, port.wake, signal);
  const idTyping = createTypingPause(refresh, signal);
  page.addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof Element) || form === undefined) return;
      // From outside, the host of a shadow root is the target.
      if (target === form.loginId || target.shadowRoot !== null) idTyping.startOver(target);
      // Whether there is anything to be read out.
      const hasPassword = form.password.value !== '';
      if (hasPassword !== hadPassword) show();
      hadPassword = hasPassword;
    },
    { capture: true, passive: true, signal },
  );
  refresh();

  return {
    take(next) {
      const before = form;
      form = logInForms(next)[0];
      follower.take(next);
      if (form?.loginId !== before?.loginId || form?.password !== before?.password) refresh();
      else show();
    },
    refresh,
    mayRead,
    openReader,
    enter: () => page.hasFocus() && notice.enter(),
  };
};

/** What sends the log-in; else the last of its fields. */
function anchorOf(tree: PageTree, { container, password }: LogInForm): Element {
  return logInButtons(tree, container)[0] ?? password;
}

function answersOn(tree: PageTree, { container, loginId, password }: LogInForm): Element[] {
  const inputs = loginId === undefined ? [password] : [loginId, password];
  return messagesOn(tree, container, inputs, messageKind)
    .filter(({ kind }) => kind !== undefined)
    .map(({ element }) => element);
}
