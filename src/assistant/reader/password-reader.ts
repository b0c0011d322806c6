import { writeValue } from '../../fields/write-value.ts';
import { openReader, type Reader } from '../../marks/reader/reader.tsx';
import type { Tries } from '../../marks/reader/tries.ts';
import type { TriedBook } from './tried-book.ts';

export interface PasswordReaderOptions {
  readonly book: Pick<TriedBook, 'knownAmong'>;
  /** "C’est mon mot de passe personnel". */
  readonly onPersonal: (field: HTMLInputElement) => void;
  /** For builds that tests read. */
  readonly openRoot: boolean;
  /** Ends all of it, and leaves the page as it was found. */
  readonly signal: AbortSignal;
}

export interface PasswordReader {
  /** Opens it for a field, as the user asked; one that is open for another makes way. */
  open(field: HTMLInputElement, tries: Tries): void;
  /** There was an attempt, or time went by. */
  update(tries: Tries): void;
  /** Moves the focus into it, where it is open. */
  enter(): void;
}

/** A field that was filled with a reading, and what its user had typed or compared before. */
interface Filled {
  readonly field: HTMLInputElement;
  readonly typed: string;
  readonly reading: string;
}

/** The reader of provisional passwords, on one document. It fills fields and submits nothing. */
export function createPasswordReader(
  page: Document,
  { book, onPersonal, openRoot, signal }: PasswordReaderOptions,
): PasswordReader {
  let reader: Reader | undefined;
  let stop = new AbortController();
  /** In the page's own process, as the field itself; and no longer than that holds the reading. */
  let filled: Filled | undefined;

  function typedIn(field: HTMLInputElement): string {
    if (filled?.field !== field || filled.reading !== field.value) filled = undefined;
    return filled?.typed ?? field.value;
  }

  function fill(field: HTMLInputElement, typed: string, reading: string): boolean {
    const isKept = writeValue(field, reading).kind === 'written';
    filled = isKept ? { field, typed, reading } : undefined;
    return isKept;
  }

  signal.addEventListener('abort', () => stop.abort());
  return {
    open(field, tries) {
      stop.abort();
      if (signal.aborted) return;
      stop = new AbortController();
      let shown = field.value;
      const opened = openReader(page, {
        field,
        typed: typedIn(field),
        tries,
        knownAmong: book.knownAmong,
        onUse: (reading, compared) => fill(field, compared, reading),
        onPersonal: () => onPersonal(field),
        openRoot,
        signal: stop.signal,
      });
      reader = opened;
      field.addEventListener(
        'input',
        () => {
          if (field.value === shown) return;
          shown = field.value;
          opened.retype();
        },
        { signal: stop.signal },
      );
    },
    update: (tries) => reader?.update(tries),
    enter: () => reader?.enter(),
  };
}
