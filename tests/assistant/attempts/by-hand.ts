/** Sends an event as a browser does of what a person does; what scripts make up is not trusted. */
export function happen(target: EventTarget, event: Event, isTrusted = true): void {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  // As the fake clock has it.
  Object.defineProperty(event, 'timeStamp', { value: performance.now() });
  target.dispatchEvent(event);
}

const options = { bubbles: true, composed: true, cancelable: true };

export function click(target: EventTarget, isTrusted = true): void {
  happen(target, new MouseEvent('click', options), isTrusted);
}

export function press(target: EventTarget, key: string, isTrusted = true): void {
  happen(target, new KeyboardEvent('keydown', { key, ...options }), isTrusted);
}

export function type(field: HTMLInputElement, value: string, isTrusted = true): void {
  field.value = value;
  happen(field, new Event('input', options), isTrusted);
}

export function submit(form: HTMLFormElement, isTrusted = true): void {
  happen(form, new Event('submit', options), isTrusted);
}
