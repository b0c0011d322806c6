import { isWorthSaying } from '../../advice/attempts/standing-sentence.ts';
import type { FieldIndex } from '../../fields/field-index.ts';
import { logInButtons } from '../../fields/log-in-buttons.ts';
import { type LogInForm, logInForms } from '../../fields/log-in-form.ts';
import { createPageTree } from '../../fields/page-tree.ts';
import { createAttemptNotice } from '../../marks/attempts/notice.ts';
import type { PasswordReader } from '../reader/password-reader.ts';
import { createTriedBook, type TriedBook } from '../reader/tried-book.ts';
import { triesOf } from '../reader/tries-of.ts';
import type { AttemptsPort, KnownAccount, OpenAttempt } from './attempts-port.ts';
import { followAttempts } from './follow-attempts.ts';

/** After the last key in a login id, in ms: not each half of one is an account. */
const typingPause = 500;
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
  const { port, open, bringReader, onOpenCard, openRoot, signal } = options;
  const book = createTriedBook(port.tried);
  const notice = createAttemptNotice(page, {
    actions: {
      onCard: onOpenCard,
      onRead() {
        const password = logIn()?.password;
        if (password !== undefined) openReader(password);
      },
      onDue: refresh,
    },
    openRoot,
    signal,
  });
  let fields = first;
  let known: KnownAccount | undefined;
  let reader: PasswordReader | undefined;
  let questions = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function logIn(): LogInForm | undefined {
    return logInForms(fields)[0];
  }

  /** Asks anew what is known of the account that stands in the log-in. */
  async function ask(): Promise<void> {
    questions += 1;
    const question = questions;
    const loginId = logIn()?.loginId?.value.trim() ?? '';
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
    const form = logIn();
    if (form !== undefined && known !== undefined && isWorthSaying(known.standing, known.limits)) {
      notice.show({ ...known, canRead: canRead(form) }, anchorOf(page, form));
    } else notice.hide();
    if (known === undefined) return;
    reader?.update(triesOf(known, Date.now()));
    if (known.changesAt > 0) askIn(Math.max(0, known.changesAt - Date.now()));
  }

  function canRead({ password }: LogInForm): boolean {
    return password.value !== '' && known?.origin.kind !== 'personal';
  }

  function openReader(field: HTMLInputElement): void {
    void bringReader(book, keepPersonal).then(async (brought) => {
      if (brought === undefined || signal.aborted) return;
      reader = brought;
      if (known === undefined) await ask();
      brought.open(field, known ? triesOf(known, Date.now()) : { kind: 'now', left: undefined });
    });
  }

  /** "C’est mon mot de passe personnel": of this account the reader is not offered any more. */
  function keepPersonal(): void {
    if (known === undefined) return;
    void port.keepOrigin(known.account, { kind: 'personal' }).then(refresh);
  }

  const follower = followAttempts(page, first, { port, book, open, onChange: refresh, signal });
  page.addEventListener(
    'input',
    (event) => {
      const [target] = event.composedPath();
      const form = logIn();
      if (target === form?.loginId) askIn(typingPause);
    },
    { capture: true, passive: true, signal },
  );
  refresh();

  return {
    take(next) {
      const before = logIn();
      fields = next;
      follower.take(next);
      const now = logIn();
      if (now?.loginId !== before?.loginId || now?.password !== before?.password) refresh();
      else show();
    },
    refresh,
    openReader,
    enter: () => page.hasFocus() && notice.enter(),
  };
};

/** What sends the log-in; else the last of its fields. */
function anchorOf(page: Document, { container, password }: LogInForm): Element {
  return logInButtons(createPageTree(page), container)[0] ?? password;
}
