import { remembering } from '../remembering.ts';
import { buttonSelector, isActing } from './buttons.ts';

/** The fields of one form, or of one place on the page that serves as a form. */
export interface FormGroup {
  readonly container: Element;
  readonly inputs: readonly HTMLInputElement[];
}

const explicitForm = '[role=form], [role=search], dialog, [role=dialog]';

/** On a page with more fields than this, only those around a password can be a log-in's. */
const mostFields = 200;
const around = 30;

/** Puts fields together that a person fills in together; groups in document order. */
export function formGroups(all: readonly HTMLInputElement[]): FormGroup[] {
  const inputs = all.length <= mostFields ? all : nearPasswords(all);
  const contentIn = remembering(contentOf);
  const lonePasswords = inputs.filter(({ type, form }) => type === 'password' && form === null);
  const logIns = new Set(lonePasswords.map((input) => lonePlace(input, 2, contentIn)));
  const groups = new Map<Element, HTMLInputElement[]>();
  for (const input of inputs) {
    const container = input.form ?? enclosing(input, logIns) ?? lonePlace(input, 1, contentIn);
    const others = groups.get(container);
    if (others === undefined) groups.set(container, [input]);
    else others.push(input);
  }
  return [...groups].map(([container, fields]) => ({ container, inputs: fields }));
}

function nearPasswords(inputs: readonly HTMLInputElement[]): HTMLInputElement[] {
  const passwords = inputs.flatMap(({ type }, place) => (type === 'password' ? [place] : []));
  return inputs.filter((_, place) =>
    passwords.some((password) => Math.abs(password - place) <= around),
  );
}

interface PlaceContent {
  readonly fields: number;
  readonly acts: boolean;
}

/**
 * Without a form: the smallest surroundings that hold so many fields and a button that does
 * something. A password asks for two fields: it is seldom typed alone.
 */
function lonePlace(
  input: HTMLInputElement,
  fields: number,
  contentIn: (place: Element) => PlaceContent,
): Element {
  const explicit = input.closest(explicitForm);
  if (explicit !== null) return explicit;
  let place: Element = input;
  while (place.parentElement !== null && place.nodeName !== 'BODY') {
    place = place.parentElement;
    const content = contentIn(place);
    if (content.fields >= fields && content.acts) return place;
  }
  return place;
}

function contentOf(place: Element): PlaceContent {
  return {
    fields: place.querySelectorAll('input:not([type=hidden])').length,
    acts: [...place.querySelectorAll(buttonSelector)].some(isActing),
  };
}

function enclosing(input: HTMLInputElement, places: ReadonlySet<Element>): Element | undefined {
  if (places.size === 0) return undefined;
  for (let outer = input.parentElement; outer !== null; outer = outer.parentElement) {
    if (places.has(outer)) return outer;
  }
  return undefined;
}
