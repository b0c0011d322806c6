import { fold } from './fold.ts';
import { buttonSelector, buttonText, isSending } from './forms/buttons.ts';
import { buttonSays, isOff, isSendingText, logInButtons } from './log-in-buttons.ts';
import type { LogInForm } from './log-in-form.ts';
import { isForm, selectIn } from './nodes.ts';
import type { PageTree } from './page-tree.ts';

/** What a press on an element does with a log-in. 'perhaps': if the page then sends the form. */
export type Press = 'sends' | 'perhaps' | 'nothing';

const links = 'a, [role=link]';
const handled = '[onclick], [tabindex], [role]';
const noButton = 'input, select, textarea, label, legend, h1, h2, h3, h4, h5, h6, option';
const longestName = 40;
/** A button's text may stand in a few elements inside of it. */
const deepest = 5;

/** `path`: the elements from the one that was pressed outwards, out of shadow roots too. */
export function pressOn(path: readonly Element[], form: LogInForm, tree: PageTree): Press {
  const button = path.find((element) => element.matches(buttonSelector));
  if (button !== undefined) return pressOnButton(button, path, form, tree);
  if (!path.includes(form.container)) return 'nothing';
  const link = path.find((element) => element.matches(links));
  if (link !== undefined) {
    return leadsAway(link) || buttonSays(buttonText(link)) !== 'log-in' ? 'nothing' : 'sends';
  }
  return pressOnText(path, form, tree);
}

/** Whether the browser keeps a form back because a field in it is not filled in as it asks. */
export function isKeptBack(element: Element, button?: Element): boolean {
  const form = formOf(element);
  if (form === null || form.hasAttribute('novalidate')) return false;
  if (button?.hasAttribute('formnovalidate')) return false;
  return [...selectIn(form, 'input, select, textarea')].some(
    (field) => isChecked(field) && field.willValidate && !field.validity.valid,
  );
}

/** The button that Enter presses in a form; undefined without one. */
export function defaultButton(field: Element): Element | undefined {
  const form = formOf(field);
  return form === null ? undefined : [...selectIn(form, buttonSelector)].find(isSending);
}

function pressOnButton(
  button: Element,
  path: readonly Element[],
  form: LogInForm,
  tree: PageTree,
): Press {
  const says = buttonSays(buttonText(button));
  if (says === 'other' || isOff(button) || button.getAttribute('type') === 'reset')
    return 'nothing';
  const isWithin = path.includes(form.container);
  const isTied = formOf(button) !== null && formOf(button) === formOf(form.password);
  if (!isWithin && !isTied) {
    return says === 'log-in' && comesAfter(button, form.password) ? 'sends' : 'nothing';
  }
  if (isSending(button) && isTied && isKeptBack(form.password, button)) return 'nothing';
  if (says === 'log-in' || logInButtons(tree, form.container).includes(button)) return 'sends';
  return isSending(button) ? 'perhaps' : 'nothing';
}

/** Applications make buttons of any element: then its whole text says so, and no other button does. */
function pressOnText(path: readonly Element[], form: LogInForm, tree: PageTree): Press {
  for (const element of path.slice(0, deepest)) {
    if (element === form.container || element.matches(noButton)) return 'nothing';
    if (element.textContent.length > longestName) return 'nothing';
    const text = fold(buttonText(element));
    if (buttonSays(text) === 'other') return 'nothing';
    if (isSendingText(text) && comesAfter(element, form.password)) {
      return logInButtons(tree, form.container).length === 0 ? 'sends' : 'perhaps';
    }
    if (element.matches(handled) || element.nodeName.includes('-')) return 'perhaps';
  }
  return 'nothing';
}

function leadsAway(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  return href !== '' && href !== '#' && !/^\s*javascript:/i.test(href);
}

function comesAfter(element: Element, field: Element): boolean {
  return (field.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function formOf(element: Element): HTMLFormElement | null {
  const form = 'form' in element ? element.form : null;
  return form instanceof Node && isForm(form) ? form : null;
}

function isChecked(
  field: Element,
): field is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return 'validity' in field;
}
