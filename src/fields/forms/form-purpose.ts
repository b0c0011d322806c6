import { fold } from '../fold.ts';
import type { PageTree } from '../page-tree.ts';
import { isShown } from '../shown.ts';
import type { Headings } from '../texts/headings.ts';
import { type Purpose, purposesOf } from '../texts/text-kind.ts';
import { buttonSelector, buttonText, isActing, isSending } from './buttons.ts';
import type { FormGroup } from './form-groups.ts';

/** So much of the text before a form's fields says what they are for. */
const longestIntro = 300;
/** Buttons that serve as links: "Mot de passe oublié ?", "Retour à la connexion". */
const leadsAway = /^(?:retour|annuler|back|cancel)|oublie|perdu|forgot/;
const longestLink = 80;
const mostLinks = 100;

/** What a form is for, as its heading and its main button say. */
export interface FormPurpose {
  readonly heading: string;
  readonly headingSays: ReadonlySet<Purpose>;
  readonly button: string;
  readonly buttonSays: ReadonlySet<Purpose>;
  /** Whether it offers what those who log in are offered: to be remembered, to find a lost word. */
  readonly servesReturning: boolean;
  /** Whether it has one field. */
  readonly isAlone: boolean;
  /** The text before its first field. */
  intro(): string;
}

/** The form's first heading counts, else the last one above it, else the document's title. */
export function formPurpose(
  tree: PageTree,
  headings: Headings,
  { container, inputs }: FormGroup,
): FormPurpose {
  const [first] = inputs;
  const above = first === undefined ? undefined : headings.above(first);
  const title = tree.root.querySelector('title')?.textContent ?? '';
  const heading = headings.within(container) ?? above ?? title;
  const button = mainButton(tree.select(buttonSelector, container));
  return {
    heading,
    headingSays: new Set(purposesOf(heading)),
    button,
    buttonSays: new Set(purposesOf(button)),
    servesReturning: tree.select('a, label', container).slice(0, mostLinks).some(isForReturning),
    isAlone: inputs.length === 1,
    intro: () => (first === undefined ? '' : textBetween(container, first)),
  };
}

function isForReturning(link: Element): boolean {
  if (link.textContent.length > longestLink) return false;
  const purposes = purposesOf(link.textContent);
  return (purposes.includes('stay') || purposes.includes('lost')) && isShown(link);
}

function textBetween(container: Element, first: HTMLInputElement): string {
  const range = container.ownerDocument.createRange();
  range.setStartBefore(container);
  range.setEndBefore(first);
  return range.toString().slice(-longestIntro);
}

/** Whether people log in with a form, as far as its words say. */
export function saysLogIn({ buttonSays, headingSays, servesReturning }: FormPurpose): boolean {
  return buttonSays.has('log-in') || headingSays.has('log-in') || servesReturning;
}

/** The text of the button that sends the form; of several, the first whose text says what for. */
function mainButton(buttons: readonly Element[]): string {
  const acting = buttons.filter((button) => isActing(button) && isShown(button));
  const sending = acting.filter(isSending);
  const all = (sending.length > 0 ? sending : acting).map(buttonText);
  const ahead = all.filter((text) => !leadsAway.test(fold(text)));
  const texts = ahead.length > 0 ? ahead : all;
  return texts.find((text) => purposesOf(text).length > 0) ?? texts[0] ?? '';
}
