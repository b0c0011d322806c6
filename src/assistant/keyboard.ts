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
      const inFlag = layer().hasFocus();
      const opened = desk().opened();
      if (inFlag || opened === undefined) {
        const next = nextInPage(desk().book.all(), opened ?? page.activeElement);
        if (next === undefined) return;
        desk().open(next.element);
      }
      const target = desk().opened();
      if (target === undefined) return;
      target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
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
