import { buttonSelector, buttonText, isActing } from './buttons.ts';
import type { FormGroup } from './form-groups.ts';
import type { Headings } from './headings.ts';
import { isShown } from './shown.ts';
import { type Purpose, purposesOf } from './text-kind.ts';

/** What a form is for, as its heading and its buttons say. */
export interface FormPurpose {
  readonly heading: string;
  readonly headingSays: ReadonlySet<Purpose>;
  readonly button: string;
  readonly buttonSays: ReadonlySet<Purpose>;
}

/** The form's first heading counts, else the last one above it, else the document's title. */
export function formPurpose(
  root: Document,
  headings: Headings,
  { container, inputs: [first] }: FormGroup,
): FormPurpose {
  const above = first === undefined ? undefined : headings.above(first);
  const heading = headings.within(container) ?? above ?? root.title;
  const acting = [...container.querySelectorAll(buttonSelector)].filter(
    (button) => isActing(button) && isShown(button),
  );
  const button = acting[0] === undefined ? '' : buttonText(acting[0]);
  return {
    heading,
    headingSays: new Set(purposesOf(heading)),
    button,
    buttonSays: new Set(acting.flatMap((each) => purposesOf(buttonText(each)))),
  };
}
