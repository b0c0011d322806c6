import { buttonSelector, isActing } from './buttons.ts';

/** The fields of one form, or of one place on the page that serves as a form. */
export interface FormGroup {
  readonly container: Element;
  readonly inputs: readonly HTMLInputElement[];
}

const explicitForm = '[role=form], [role=search], dialog, [role=dialog]';

/** Puts fields together that a person fills in together; groups in document order. */
export function formGroups(inputs: readonly HTMLInputElement[]): FormGroup[] {
  const logIns = new Set(inputs.filter(isLonePassword).map((input) => lonePlace(input, 2)));
  const groups = new Map<Element, HTMLInputElement[]>();
  for (const input of inputs) {
    const container = input.form ?? enclosing(input, logIns) ?? lonePlace(input, 1);
    const others = groups.get(container);
    if (others === undefined) groups.set(container, [input]);
    else others.push(input);
  }
  return [...groups].map(([container, fields]) => ({ container, inputs: fields }));
}

function isLonePassword(input: HTMLInputElement): boolean {
  return input.type === 'password' && input.form === null;
}

/**
 * Without a form: the smallest surroundings that hold so many fields and a button that does
 * something. A password asks for two fields: it is seldom typed alone.
 */
function lonePlace(input: HTMLInputElement, fields: number): Element {
  const explicit = input.closest(explicitForm);
  if (explicit !== null) return explicit;
  let place: Element = input;
  while (place.parentElement !== null && place.nodeName !== 'BODY') {
    place = place.parentElement;
    const enough = place.querySelectorAll('input:not([type=hidden])').length >= fields;
    if (enough && [...place.querySelectorAll(buttonSelector)].some(isActing)) return place;
  }
  return place;
}

function enclosing(input: HTMLInputElement, places: ReadonlySet<Element>): Element | undefined {
  if (places.size === 0) return undefined;
  for (let outer = input.parentElement; outer !== null; outer = outer.parentElement) {
    if (places.has(outer)) return outer;
  }
  return undefined;
}
