import { isPlainAmount } from '../domain/plain-amount.ts';
import type { Field } from '../fields/field.ts';
import { type FieldIndex, noFields } from '../fields/field-index.ts';
import { fieldPlace } from '../fields/field-place.ts';
import { type Flag, type Notice, toneOf } from '../marks/flag.ts';
import type { Layer, Open } from '../marks/layer.ts';
import { createAnnouncements } from './announcements.ts';
import { checkField, learnFromRewriting } from './check-field.ts';
import { createFlagBook, type FlagBook } from './flag-book.ts';
import { flaggedRules } from './flagged-rules.ts';
import { createNotices } from './notices.ts';
import type { AssistantOptions } from './options.ts';
import { createPageForms, type PageForms } from './page-forms.ts';
import { isSameValue } from './same-value.ts';
import { type ColumnReading, createSurvey, someOf } from './survey.ts';

/** Of more rows that change at once only those with a flag are read at once. */
const mostRows = 50;

/** How a field is looked at. */
export interface Look {
  readonly typing: boolean;
  /** Whether a finding opens its flag; else it shows as a small marker. */
  readonly speakUp: boolean;
}

/** What is known of one document, and the one place where it changes. */
export interface Desk {
  readonly book: FlagBook;
  readonly forms: PageForms;
  /** The field whose flag is open. */
  opened(): HTMLInputElement | undefined;
  fieldOf(element: Element): Field | undefined;
  /** The cell that shows last July's rent beside a field. */
  previousCellOf(element: Element): Element | undefined;
  /** Takes over what a new look at the page found. `logInFailed`: the page says so. */
  take(index: FieldIndex, logInFailed: boolean): void;
  /** Something changed in these rows of rents: they may show other tenants now. */
  rereadRows(rows: ReadonlySet<Element>): void;
  /** Checks what stands in a field, whoever wrote it, and raises, changes or drops its flag. */
  judge(field: Field, look: Look): void;
  /** The same for a field whose value the page changed by itself. */
  rejudge(element: HTMLInputElement): void;
  /**
   * Learns from what the page made of a text, which the user typed or took from a flag. The flagged
   * fields of the group are then judged anew: what is learned of one field may clear the others.
   */
  learn(field: Field, typed: string): void;
  /** Adds a notice to a field's flag, or takes the one of its kind away. */
  notice(field: Field, kind: Notice['kind'], notice: Notice | undefined): void;
  /** Raises a flag that is not about a check, opens and announces it. */
  put(flag: Flag): void;
  /**
   * Lets the assistant write into a field itself: what the field tells the page meanwhile is no
   * news, and its flag stays, with the focus that may be in it. Returns what `write` returns.
   */
  whileWriting<Result>(element: HTMLInputElement, write: () => Result): Result;
  drop(element: HTMLInputElement): void;
  /** The user asks for a field's flag. */
  open(element: HTMLInputElement): void;
  /** The user has seen this text's flag and closed it: it doesn't open by itself again. */
  dismiss(flag: Flag): void;
  /** The reader opens for a password: what is easily confused in it need not be said by itself. */
  hush(element: HTMLInputElement): void;
  /** Lets screen readers say what became of a flag. */
  say(text: string): void;
}

/** Makes the desk of one document: its flags are shown on the layer, its situation is told. */
export function createDesk(page: Document, options: AssistantOptions, layer: Layer): Desk {
  const book = createFlagBook();
  const forms = createPageForms();
  const notices = createNotices();
  const survey = createSurvey(readCell, render, options.signal);
  /** The text that each field of a form had when it was last judged. */
  const judged = new WeakMap<Element, string>();
  const dismissed = new WeakMap<Element, string>();
  const hushed = new WeakSet<Element>();
  const announcements = createAnnouncements(layer);
  let index = noFields;
  let open: Open | undefined;
  let written: HTMLInputElement | undefined;
  let failed = false;

  function take(next: FieldIndex, logInFailed: boolean): void {
    index = next;
    const hadFailed = failed;
    failed = logInFailed;
    layer.pageChanged();
    forms.keepGroups(next.groups);
    forms.learnFrom(next.ofForms.filter(({ element }) => !judged.has(element)));
    for (const { element } of book.all()) {
      if (element.isConnected && next.fieldOf(element) !== undefined) continue;
      forget(element);
      // Should it come back, with the same text in it, it is flagged again.
      judged.delete(element);
    }
    for (const field of next.ofForms) {
      // The password that was just refused may still stand there.
      const speakUp = failed && !hadFailed && field.role === 'password';
      if (speakUp) hushed.delete(field.element);
      if (!speakUp && judged.get(field.element) === field.element.value) continue;
      // What the user is typing in, on a page that was drawn anew, is still being typed.
      update(field, { typing: field.element === page.activeElement, speakUp });
    }
    survey.start(next.columns);
    render();
  }

  /** Most cells are right at a glance: only the others are looked at as fields. */
  function readCell(place: number, { column, inputs, previousAt }: ColumnReading): void {
    const input = inputs[place];
    if (input === undefined) return;
    if (place === 0) forms.learnFrom(someOf(column, inputs));
    const text = input.value;
    const isKnown = book.get(input) !== undefined;
    if (!isKnown && (text === '' || isPlainAmount(text, previousAt(place)))) return;
    update(column.fieldOf(input), { typing: input === page.activeElement, speakUp: false });
  }

  function isSilenced(field: Field): boolean {
    return options.silenced.size > 0 && options.silenced.has(fieldPlace(field, page.location));
  }

  function rereadRows(rows: ReadonlySet<Element>): void {
    if (rows.size > mostRows) survey.start(index.columns);
    for (const row of rows) {
      for (const input of row.querySelectorAll('input')) {
        const flag = book.get(input);
        if (flag === undefined && rows.size > mostRows) continue;
        const field = index.fieldOf(input);
        if (field === undefined) continue;
        if (flag !== undefined && flag.tenant !== field.rowLabel) {
          forget(input);
          notices.forget(input);
          dismissed.delete(input);
        }
        update(field, { typing: input === page.activeElement, speakUp: false });
      }
    }
    render();
  }

  function judge(field: Field, look: Look): void {
    if (field.element === written) return;
    update(field, look);
    render();
  }

  function update(field: Field, { typing, speakUp }: Look): void {
    const { element } = field;
    const text = element.value;
    judged.set(element, text);
    const known = book.get(element);
    if (
      known?.content.kind === 'corrected' &&
      isSameValue(field.role, known.content.written, text)
    ) {
      return;
    }
    const check = checkField(field, text, forms, { typing, commaLimit: options.commaLimit });
    const said = notices.of(element);
    const clean = check.findings.length === 0 && said.length === 0;
    if (clean || isSilenced(field)) {
      forget(element);
      return;
    }
    const flag: Flag = {
      element,
      secret: field.role === 'password' || field.role === 'new-password',
      tenant: field.rowLabel,
      content: { kind: 'found', text, check, notices: said },
    };
    if (known === undefined || !isSame(known, flag)) book.raise(flag);
    if (speakUp && isLoud(flag) && dismissed.get(element) !== text) {
      // The flag of the field in which the user is now comes before that of one just left.
      if (open === undefined || open.element !== page.activeElement) openByItself(element);
      announcements.make(flag);
    }
  }

  function openByItself(element: HTMLInputElement): void {
    if (open?.element !== element) open = { element, isAsked: false };
  }

  /** A mere hint is discreet, but for a password that was just refused. */
  function isLoud(flag: Flag): boolean {
    return toneOf(flag) !== 'hint' || (flag.secret && failed && !hushed.has(flag.element));
  }

  function forget(element: HTMLInputElement): void {
    book.drop(element);
    announcements.forget(element);
    close(element);
  }

  function close(element: HTMLInputElement): void {
    if (open?.element === element) open = undefined;
  }

  function render(): void {
    layer.show(book, open);
    options.onRules(flaggedRules(book.all()));
  }

  return {
    book,
    forms,
    opened: () => open?.element,
    fieldOf: (element) => index.fieldOf(element),
    previousCellOf: (element) => index.previousCellOf(element),
    take,
    rereadRows,
    judge,
    rejudge(element) {
      const field = index.fieldOf(element);
      if (field === undefined) forget(element);
      else if (element !== written) {
        update(field, { typing: element === page.activeElement, speakUp: false });
      }
      render();
    },
    learn(field, typed) {
      const made = [typed, field.element.value] as const;
      if (!learnFromRewriting(field, made, forms, options.commaLimit)) return;
      for (const { element } of book.all()) {
        const other = index.fieldOf(element);
        if (other?.group !== field.group) continue;
        update(other, { typing: element === page.activeElement, speakUp: false });
      }
      render();
    },
    notice(field, kind, notice) {
      if (notice !== undefined) notices.add(field.element, notice);
      else if (!notices.remove(field.element, kind)) return;
      judge(field, { typing: true, speakUp: notice !== undefined });
    },
    put(flag) {
      book.raise(flag);
      openByItself(flag.element);
      announcements.make(flag);
      render();
    },
    whileWriting(element, write) {
      written = element;
      try {
        return write();
      } finally {
        written = undefined;
      }
    },
    drop(element) {
      forget(element);
      render();
    },
    open(element) {
      open = { element, isAsked: true };
      render();
    },
    say: layer.say,
    dismiss({ element }) {
      dismissed.set(element, element.value);
      close(element);
      render();
    },
    hush(element) {
      hushed.add(element);
      close(element);
      render();
    },
  };
}

function isSame(a: Flag, b: Flag): boolean {
  return JSON.stringify(a.content) === JSON.stringify(b.content);
}
