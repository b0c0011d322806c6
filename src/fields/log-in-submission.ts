import type { FieldIndex } from './field-index.ts';
import { buttonText } from './forms/buttons.ts';
import { buttonSays, isOff } from './log-in-buttons.ts';
import { type LogInForm, logInForms } from './log-in-form.ts';
import { defaultButton, isKeptBack, pressOn } from './log-in-press.ts';
import { isElement, isInput } from './nodes.ts';
import { createPageTree } from './page-tree.ts';

/** A log-in that was sent with something in both fields. Their values are those that are sent. */
export interface LogInSubmission {
  readonly loginId: HTMLInputElement;
  readonly password: HTMLInputElement;
  /** The form, or the place on the page that serves as one. */
  readonly container: Element;
}

export interface SubmissionListener {
  /**
   * Hears an event before the page's own listeners do; the submission that it is, if it is one. At
   * most one a second, and none until the outcome of the last one is known.
   */
  hear(event: Event, fields: PageForms): LogInSubmission | undefined;
  /** The last submission ended, or nobody waits for its end any more. */
  settle(): void;
}

type PageForms = Pick<FieldIndex, 'ofForms' | 'groups'>;

/** What `hear` is to be told of, in the capture phase. */
export const submissionEvents = ['pointerdown', 'keydown', 'click', 'submit'] as const;

const shortestPause = 1000;
/** So long after a key or a click, in ms, a form is still sent by the user. */
const byHand = 1000;
const noText = new Set(['button', 'submit', 'image', 'reset', 'file', 'color', 'range']);

/**
 * Hears in one document when a log-in is sent. Trusted events alone count, and that a form is sent
 * is not enough: scripts send forms too, and the event is trusted. A key or a click comes before.
 */
export function createSubmissionListener(): SubmissionListener {
  let last = Number.NEGATIVE_INFINITY;
  let isOpen = false;
  /** When the user last did what may send a log-in, and which. */
  let gesture: { readonly at: number; readonly password: Element } | undefined;

  function hear(event: Event, fields: PageForms): LogInSubmission | undefined {
    if (!event.isTrusted) return undefined;
    const forms = logInForms(fields);
    if (forms.length === 0) return undefined;
    const sent = event.type === 'submit' ? sentBy(event, forms) : pressedBy(event, forms);
    if (sent === undefined || event.type === 'pointerdown') return undefined;
    if (isOpen || event.timeStamp - last < shortestPause) return undefined;
    last = event.timeStamp;
    isOpen = true;
    return sent;
  }

  /** A form is sent: by a key or a click a moment ago that we could not tell for sure. */
  function sentBy(event: Event, forms: readonly LogInForm[]): LogInSubmission | undefined {
    const { target } = event;
    const form = forms.find(({ password }) => password.form === target);
    if (form === undefined || gesture?.password !== form.password) return undefined;
    if (event.timeStamp - gesture.at > byHand) return undefined;
    const submitter = 'submitter' in event ? event.submitter : null;
    if (submitter instanceof Element && buttonSays(buttonText(submitter)) === 'other')
      return undefined;
    return filledIn(form);
  }

  function pressedBy(event: Event, forms: readonly LogInForm[]): LogInSubmission | undefined {
    const path = event.composedPath().filter(isElementTarget);
    const [first] = path;
    const press = event.type === 'keydown' ? keyPress(event, first) : pressOn;
    if (first === undefined || press === undefined) return undefined;
    const tree = createPageTree(first.ownerDocument);
    const pressed = forms
      .map((form) => ({ form, press: press(path, form, tree) }))
      .filter((one) => one.press !== 'nothing')
      .sort((a, b) => depthIn(path, a.form) - depthIn(path, b.form));
    // Of places within each other the inner one is meant.
    const [inner] = pressed;
    gesture = inner && { at: event.timeStamp, password: inner.form.password };
    return inner?.press === 'sends' ? filledIn(inner.form) : undefined;
  }

  function settle(): void {
    isOpen = false;
  }

  return { hear, settle };
}

/** A masked login id, as a page remembers it, is something too. */
function filledIn({ loginId, password, container }: LogInForm): LogInSubmission | undefined {
  if (loginId === undefined || loginId.value.trim() === '' || password.value === '')
    return undefined;
  return { loginId, password, container };
}

function keyPress(event: Event, target: Element | undefined): typeof pressOn | undefined {
  if (target === undefined || !isKey(event) || event.isComposing || event.repeat) return undefined;
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (event.key === 'Enter' && isInput(target) && !noText.has(target.type)) return enterIn(target);
  const isKeyed = event.key === 'Enter' || event.key === ' ';
  // A true button makes a click of the key.
  return isKeyed && target.matches('[role=button]:not(button, input, a[href])')
    ? pressOn
    : undefined;
}

function enterIn(field: HTMLInputElement): typeof pressOn {
  return (path, { container, password }) => {
    if (!path.includes(container) || field.form !== password.form) return 'nothing';
    const button = defaultButton(password);
    if (button === undefined) return 'sends';
    return isOff(button) || isKeptBack(password, button) ? 'nothing' : 'sends';
  };
}

/** How far out of what was pressed a form stands; a form that the button only names, outermost. */
function depthIn(path: readonly Element[], { container }: LogInForm): number {
  const place = path.indexOf(container);
  return place < 0 ? path.length : place;
}

function isKey(event: Event): event is KeyboardEvent {
  return 'key' in event && 'repeat' in event;
}

function isElementTarget(target: EventTarget): target is Element {
  return target instanceof Node && isElement(target);
}
