import { attemptTexts } from '../../advice/attempts/attempt-texts.ts';
import { type NoticeWords, noticeTexts } from '../../advice/attempts/notice-words.ts';
import { flagTexts } from '../../advice/texts/flag.ts';
import { build, buildButton } from '../build.ts';
import type { Tone } from '../flag.ts';

/** What the user can do from the notice. Called for real clicks and keys alone. */
export interface NoticePresses {
  onCard(): void;
  onRead(): void;
  onClose(): void;
}

export interface NoticeFace {
  readonly words: NoticeWords;
  readonly tone: Tone;
  readonly canRead: boolean;
}

export interface NoticeView {
  readonly element: HTMLElement;
  /** Shows another face; true if more than the countdown has changed, and it was drawn anew. */
  update(face: NoticeFace): boolean;
}

/** Draws what stands beside the log-in button: how the account stands, and what to do instead. */
export function drawNotice(actions: NoticePresses): NoticeView {
  const element = build('section', '');
  // A click on its text must not take the focus away from the page's field.
  element.addEventListener('mousedown', (event) => event.preventDefault());
  // What can be scrolled would be a stop of the page's Tab key.
  element.tabIndex = -1;
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', attemptTexts.name);
  // No live region: nobody wants to hear each second.
  const what = build('p', 'what');
  let drawn = '';

  return {
    element,
    update({ words, tone, canRead }) {
      if (what.textContent !== words.what) what.textContent = words.what;
      const face = JSON.stringify([{ ...words, what: '' }, tone, canRead]);
      if (face === drawn) return false;
      drawn = face;
      element.className = `sheet flag notice ${tone}`;
      const close = buildButton('close', actions.onClose, '×');
      close.setAttribute('aria-label', flagTexts.close);
      element.replaceChildren(
        build('div', 'heading', build('p', 'name', flagTexts.product), close),
        ...paragraph('account', words.account),
        what,
        ...paragraph('why', words.why),
        ...paragraph('next', words.next),
        build(
          'div',
          'foot',
          buildButton('text', actions.onCard, attemptTexts.whatToDo),
          ...(canRead ? [buildButton('text', actions.onRead, noticeTexts.read)] : []),
        ),
      );
      return true;
    },
  };
}

function paragraph(className: string, text: string): HTMLElement[] {
  return text === '' ? [] : [build('p', className, text)];
}
