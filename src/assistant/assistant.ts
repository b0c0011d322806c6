import { surroundingsOf } from '../fields/surroundings.ts';
import { watchFields } from '../fields/watch-fields.ts';
import { createLayer } from '../marks/layer.ts';
import { createActions } from './actions.ts';
import { listenToCapsLock } from './caps-lock.ts';
import { createDesk } from './desk.ts';
import { createKeyboard } from './keyboard.ts';
import type { AssistantOptions } from './options.ts';
import { listenToPaste } from './paste.ts';
import { listenToTyping } from './typing.ts';

export interface Assistant {
  /** The user pressed the shortcut. */
  enterFlag(): void;
  /** Tells the situation once more, though nothing has changed. */
  tellAgain(): void;
}

/**
 * Puts the assistant to work on one document, until the signal ends it. It reads fields, draws
 * flags beside them, and writes only what the user takes from a flag.
 */
export function startAssistant(page: Document, options: AssistantOptions): Assistant {
  const { shortcut, openRoot, signal } = options;
  const keyboard = createKeyboard(
    page,
    () => desk,
    () => layer,
  );
  const layer = createLayer(page, {
    actions: createActions(page, () => desk, options),
    shortcut,
    surroundings: surroundingsOf,
    leave: keyboard.leave,
    openRoot,
    signal,
  });
  const desk = createDesk(page, options, layer);
  watchFields(page, desk.take, signal);
  listenToTyping(page, desk, layer, signal);
  listenToPaste(page, desk, options.commaLimit, signal);
  listenToCapsLock(page, desk, signal);
  return { enterFlag: keyboard.enterFlag, tellAgain: desk.tellAgain };
}
