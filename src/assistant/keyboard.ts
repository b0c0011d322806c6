import type { Layer } from '../marks/layer.ts';
import { type Caret, rememberCaret, returnTo } from './caret.ts';
import type { Desk } from './desk.ts';
import { nextInPage } from './flag-book.ts';

export interface Keyboard {
  /** The shortcut: into the open flag; from there, or where none is open, to the next one. */
  enterFlag(): void;
  /** Back to the field, and to where the caret stood. */
  leave(): void;
}

/** The keyboard's ways into the flags of a document and back. */
export function createKeyboard(page: Document, desk: () => Desk, layer: () => Layer): Keyboard {
  let caret: Caret | undefined;
  return {
    enterFlag() {
      if (!page.hasFocus() || page.activeElement instanceof HTMLIFrameElement) return;
      const opened = desk().opened();
      const isOnTheWay = opened === undefined || layer().hasFocus();
      const from = opened ?? page.activeElement;
      const target = isOnTheWay ? nextInPage(desk().book.all(), from)?.element : opened;
      if (target === undefined) return;
      // First into view, and at once: what cannot be seen cannot take the focus.
      target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      desk().open(target);
      caret = rememberCaret(target);
      layer().enter();
    },
    leave() {
      const element = desk().opened();
      if (element === undefined) return;
      returnTo(caret?.element === element ? caret : rememberCaret(element));
    },
  };
}
