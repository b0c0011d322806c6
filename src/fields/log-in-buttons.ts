import { fold } from './fold.ts';
import { buttonSelector, buttonText, isSending } from './forms/buttons.ts';
import { otherWays, otherWords, sendingWords } from './log-in-button-words.ts';
import type { PageTree } from './page-tree.ts';
import { isShown } from './shown.ts';
import { fieldButtonWords } from './texts/purpose-words.ts';
import { purposesOf, wordTest } from './texts/text-kind.ts';

const isForOther = wordTest([...otherWords, ...fieldButtonWords]);
const isForSending = new RegExp(`^\\W*(?:${sendingWords.join('|')})\\W*$`);

/** Whether a folded text is that of a button that sends a log-in, and nothing else. */
export function isSendingText(folded: string): boolean {
  return isForSending.test(folded) && !otherWays.test(folded);
}

/** What a button's text says that it does with the log-in beside it. */
export function buttonSays(text: string): 'log-in' | 'other' | 'nothing' {
  const folded = fold(text);
  if (folded === '') return 'nothing';
  if (isSendingText(folded)) return 'log-in';
  if (otherWays.test(folded)) return 'other';
  const purposes = purposesOf(folded);
  if (
    ['lost', 'sign-up', 'stay', 'newsletter'].some((other) => purposes.some((one) => one === other))
  )
    return 'other';
  if (isForOther(folded)) return 'other';
  return purposes.includes('log-in') ? 'log-in' : 'nothing';
}

/** The buttons of a place that send its log-in: those that say so, else the only one it has. */
export function logInButtons(tree: PageTree, container: Element): readonly Element[] {
  const own = tree
    .select(buttonSelector, container)
    .map((button) => ({ button, says: buttonSays(buttonText(button)) }))
    .filter(({ button, says }) => says !== 'other' && isShown(button));
  const said = own.filter(({ says }) => says === 'log-in');
  if (said.length > 0) return said.map(({ button }) => button);
  const silent = own.map(({ button }) => button);
  const sending = silent.filter(isSending);
  const main = sending.length > 0 ? sending : silent;
  return main.length === 1 ? main : [];
}

/** Whether a button is switched off, as far as the page says. */
export function isOff(button: Element): boolean {
  return button.matches(':disabled') || button.getAttribute('aria-disabled') === 'true';
}
