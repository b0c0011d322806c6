import type { FieldIndex } from '../field-index.ts';
import { fold } from '../fold.ts';
import { buttonText } from '../forms/buttons.ts';
import { isOff, logInButtons } from '../log-in-buttons.ts';
import { type LogInForm, logInForms } from '../log-in-form.ts';
import { createPageTree, type PageTree } from '../page-tree.ts';
import { closestOf } from '../roots.ts';
import { isShown } from '../shown.ts';
import { wordTest } from '../texts/text-kind.ts';
import { messageKind } from './message-kind.ts';
import { type Message, messagesOn } from './messages.ts';
import { type Offers, offersOf } from './next-step.ts';

/** The fields of a page, as a look found them. */
export type PageFields = Pick<FieldIndex, 'ofForms' | 'columns' | 'groups'>;

/** What one look at a document tells about a log-in. */
export interface PageNow {
  /** The log-in that stands on the page. */
  readonly form: LogInForm | undefined;
  readonly messages: readonly Message[];
  readonly offers: Offers;
  /** Which of the log-in's fields the page marks as wrong. */
  readonly invalid: readonly Element[];
  /** Whether the log-in's button is switched off: the page is at work, or waits for a password. */
  readonly isOff: boolean;
  /** Whether the log-in says that it is at work. */
  readonly saysBusy: boolean;
}

const isBusyText = wordTest([
  'en cours',
  'patiente[rz]',
  'chargement',
  'verification',
  'loading',
  'please wait',
  '(?:signing|logging) (?:in|on)',
]);
const working = '[aria-busy=true], [role=progressbar]';

/** Reads a document; of several log-ins the one that `password` stands in, else the first. */
export function readPage(root: Document, fields: PageFields, password?: Element): PageNow {
  const tree = createPageTree(root);
  const forms = logInForms(fields);
  const form = forms.find((one) => one.password === password) ?? forms[0];
  const inputs = form === undefined ? [] : [form.loginId, form.password].filter(isThere);
  const buttons = form === undefined ? [] : logInButtons(tree, form.container);
  return {
    form,
    messages: messagesOn(tree, form?.container, inputs, messageKind),
    offers: offersOf(tree, fields),
    invalid: inputs.filter((input) => input.getAttribute('aria-invalid') === 'true'),
    isOff: buttons.length > 0 && buttons.every(isOff),
    saysBusy:
      form !== undefined &&
      (buttons.some((button) => isBusyText(fold(buttonText(button)))) ||
        isAtWork(tree, form.container)),
  };
}

function isAtWork(tree: PageTree, container: Element): boolean {
  return (
    closestOf(container, '[aria-busy=true]') !== null ||
    tree.select(working, container).some(isShown)
  );
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
