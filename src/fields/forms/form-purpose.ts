import type { PageTree } from '../page-tree.ts';
import { isShown } from '../shown.ts';
import type { Headings } from '../texts/headings.ts';
import { type Purpose, purposesOf } from '../texts/text-kind.ts';
import { buttonSelector, buttonText, isActing } from './buttons.ts';
import type { FormGroup } from './form-groups.ts';

/** What a form is for, as its heading and its main button say. */
export interface FormPurpose {
  readonly heading: string;
  readonly headingSays: ReadonlySet<Purpose>;
  readonly button: string;
  readonly buttonSays: ReadonlySet<Purpose>;
}

/** The form's first heading counts, else the last one above it, else the document's title. */
export function formPurpose(
  tree: PageTree,
  headings: Headings,
  { container, inputs: [first] }: FormGroup,
): FormPurpose {
  const above = first === undefined ? undefined : headings.above(first);
  const title = tree.root.querySelector('title')?.textContent ?? '';
  const heading = headings.within(container) ?? above ?? title;
  const button = mainButton(tree.select(buttonSelector, container));
  return {
    heading,
    headingSays: new Set(purposesOf(heading)),
    button,
    buttonSays: new Set(purposesOf(button)),
  };
}

/** The text of the button that sends the form; of several, the first whose text says what for. */
function mainButton(buttons: readonly Element[]): string {
  const acting = buttons.filter((button) => isActing(button) && isShown(button));
  const sending = acting.filter(isSending);
  const texts = (sending.length > 0 ? sending : acting).map(buttonText);
  return texts.find((text) => purposesOf(text).length > 0) ?? texts[0] ?? '';
}

function isSending(button: Element): boolean {
  const type = button.getAttribute('type') ?? (button.nodeName === 'BUTTON' ? 'submit' : '');
  return type === 'submit' || type === 'image';
}
