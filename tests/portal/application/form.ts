import { chosen } from './choices.ts';
import { element, nextId } from './element.ts';

/** A text field with its label above; more attributes as given. */
export function textField(
  label: string,
  attributes: Readonly<Record<string, string>>,
  help?: string,
): { box: HTMLElement; input: HTMLInputElement } {
  const input = element('input', { type: 'text', ...attributes });
  return { box: labelled(label, input, help), input };
}

/** Puts a label above a field, and words of help between them. */
export function labelled(label: string, input: HTMLInputElement, help?: string): HTMLElement {
  input.id = nextId();
  const box = element('div', { class: 'field' }, element('label', { for: input.id }, label));
  if (help !== undefined) {
    const helpId = nextId();
    input.setAttribute('aria-describedby', helpId);
    box.append(element('p', { class: 'help', id: helpId }, help));
  }
  box.append(input);
  return box;
}

/** A password field with a button inside its right end that turns it to text and back. */
export function passwordField(
  label: string,
  autocomplete: string,
): { box: HTMLElement; input: HTMLInputElement } {
  const { box, input } = textField(label, { type: 'password', autocomplete });
  const button = element('button', { type: 'button', class: 'show', 'aria-pressed': 'false' });
  button.textContent = 'Afficher';
  button.addEventListener('click', () => {
    const shown = input.type === 'text';
    input.type = shown ? 'password' : 'text';
    button.textContent = shown ? 'Afficher' : 'Masquer';
    button.setAttribute('aria-pressed', String(!shown));
  });
  box.append(element('div', { class: 'with-button' }, input, button));
  return { box, input };
}

/** A form with its main button; with `form=0` the same without a `<form>`, as some frameworks have it. */
export function formOf(
  parts: readonly HTMLElement[],
  buttonText: string,
  submit: () => void,
): HTMLElement {
  const withForm = chosen('form') !== '0';
  const button = element('button', { class: 'main', type: withForm ? 'submit' : 'button' });
  button.textContent = buttonText;
  const box: HTMLElement = element(withForm ? 'form' : 'div', { class: 'form' }, ...parts, button);
  if (withForm) {
    box.setAttribute('novalidate', '');
    box.addEventListener('submit', (event) => {
      event.preventDefault();
      submit();
    });
  } else {
    button.addEventListener('click', submit);
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) submit();
    });
  }
  return box;
}

/** A place for messages, heard by screen readers as soon as something stands in it. */
export function noticeBox(): {
  box: HTMLElement;
  say: (text: string, kind: 'good' | 'bad') => void;
} {
  const box = element('div', { 'aria-live': 'assertive' });
  return {
    box,
    say: (text, kind) => {
      box.replaceChildren(element('p', { class: `notice ${kind}` }, text));
    },
  };
}
