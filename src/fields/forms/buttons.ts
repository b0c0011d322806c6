import { fold } from '../fold.ts';
import { fieldButtonWords } from '../texts/purpose-words.ts';
import { shownText } from '../texts/shown-text.ts';
import { wordTest } from '../texts/text-kind.ts';

export const buttonSelector =
  'button, input[type=submit], input[type=button], input[type=image], [role=button]';

const servesOneField = wordTest(fieldButtonWords);

/** What stands on a button or link, as a person or a screen reader reads it. */
export function buttonText(button: Element): string {
  if (button.nodeName === 'INPUT') {
    return button.getAttribute('value') ?? button.getAttribute('alt') ?? '';
  }
  const written = [...button.childNodes].map(shownText).join(' ').trim();
  return written || (button.getAttribute('aria-label') ?? button.getAttribute('title') ?? '');
}

/** Whether a button does something with a whole form: not the eye or the help of one field. */
export function isActing(button: Element): boolean {
  const text = fold(buttonText(button));
  return text.length > 1 && !servesOneField(text);
}

/** Whether a button sends a form. */
export function isSending(button: Element): boolean {
  const type = button.getAttribute('type') ?? (button.nodeName === 'BUTTON' ? 'submit' : '');
  return type === 'submit' || type === 'image';
}
