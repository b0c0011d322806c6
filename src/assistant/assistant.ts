import type { FieldIndex } from '../fields/field-index.ts';
import { readRow } from '../fields/rents/read-row.ts';
import { surroundingsOf } from '../fields/surroundings.ts';
import { createLayer } from '../marks/layer.ts';
import { createActions } from './actions.ts';
import { listenToCapsLock } from './caps-lock.ts';
import { createDesk } from './desk.ts';
import { createKeyboard } from './keyboard.ts';
import type { Missed } from './missed.ts';
import type { AssistantOptions } from './options.ts';
import { listenToPaste } from './paste.ts';
import { listenToTyping } from './typing.ts';

export interface Assistant {
  /** Takes over what a look at the page found. `logInFailed`: the page says that one was refused. */
  take(fields: FieldIndex, logInFailed: boolean): void;
  /** Reads anew what stands in these rows of rents. */
  rereadRows(rows: ReadonlySet<Element>): void;
  /** Hears of what the user did before it was there. */
  catchUp(missed: Missed): void;
  /** The reader opens for a password, and has its flag make way. */
  hush(field: HTMLInputElement): void;
  /** The user pressed the shortcut. */
  enterFlag(): void;
}

export type StartAssistant = (page: Document, options: AssistantOptions) => Assistant;

/**
 * Puts the assistant to work on one document, until the signal ends it. It checks what stands in
 * the fields it is told of, draws flags beside them, and writes only what the user takes from a
 * flag.
 */
export const startAssistant: StartAssistant = (page, options) => {
  const { shortcut, openRoot, signal } = options;
  const keyboard = createKeyboard(
    page,
    () => desk,
    () => layer,
  );
  const layer = createLayer(page, {
    actions: createActions(page, () => desk, options),
    shortcut,
    surroundings: (element) => surroundingsOf(element, desk.previousCellOf(element)),
    onStale: ({ element }) => desk.rejudge(element),
    leave: keyboard.leave,
    openRoot,
    signal,
  });
  const desk = createDesk(page, options, layer);
  const typing = listenToTyping(page, desk, layer, signal);
  const paste = listenToPaste(page, desk, options.commaLimit, signal);
  listenToCapsLock(page, desk, signal);
  return {
    take: (fields, logInFailed) => desk.take(fields.readingRows(readRow), logInFailed),
    rereadRows: desk.rereadRows,
    catchUp({ element, pasted }) {
      typing.catchUp(element);
      if (pasted !== undefined) paste.catchUp(element, pasted);
    },
    hush: desk.hush,
    enterFlag: keyboard.enterFlag,
  };
};
