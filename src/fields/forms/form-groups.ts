import type { PageTree } from '../page-tree.ts';
import { remembering } from '../remembering.ts';
import { closestOf, parentOf } from '../roots.ts';
import { buttonSelector, isActing, isSending } from './buttons.ts';

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
export function formGroups(all: readonly HTMLInputElement[], tree: PageTree): FormGroup[] {
  const inputs = all.length <= mostFields ? all : nearPasswords(all);
  const contentIn = remembering((place: Element) => contentOf(place, tree));
  const formOf = formFinder(tree);
  const lonePasswords = inputs.filter(
    (input) => input.type === 'password' && formOf(input) === null,
  );
  const logIns = new Set(lonePasswords.map((input) => lonePlace(input, 2, contentIn)));
  const groups = new Map<Element, HTMLInputElement[]>();
  for (const input of inputs) {
    const container = formOf(input) ?? enclosing(input, logIns) ?? lonePlace(input, 1, contentIn);
    const others = groups.get(container);
    if (others === undefined) groups.set(container, [input]);
    else others.push(input);
  }
  return [...groups].map(([container, fields]) => ({ container, inputs: fields }));
}

/**
 * Finds the form that a field belongs to. A field in a shadow root has none, though its host stands
 * in one. A form with several buttons that send it, each in its own place, is a whole page: none.
 */
function formFinder(tree: PageTree): (input: HTMLInputElement) => Element | null {
  const isPage = remembering((form: Element) => {
    const places = tree
      .select(buttonSelector, form)
      .filter((button) => isSending(button) && isActing(button))
      .map(parentOf);
    return new Set(places).size > 1;
  });
  return (input) => {
    const form = input.form ?? closestOf(input, 'form');
    return form !== null && isPage(form) ? null : form;
  };
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
  const explicit = closestOf(input, explicitForm);
  if (explicit !== null) return explicit;
  let place: Element = input;
  while (place.nodeName !== 'BODY') {
    const outer = parentOf(place);
    if (outer === null) break;
    place = outer;
    const content = contentIn(place);
    if (content.fields >= fields && content.acts) return place;
  }
  return place;
}

function contentOf(place: Element, tree: PageTree): PlaceContent {
  return {
    fields: tree.select('input:not([type=hidden])', place).length,
    acts: tree.select(buttonSelector, place).some(isActing),
  };
}

function enclosing(input: HTMLInputElement, places: ReadonlySet<Element>): Element | undefined {
  if (places.size === 0) return undefined;
  for (let outer = parentOf(input); outer !== null; outer = parentOf(outer)) {
    if (places.has(outer)) return outer;
  }
  return undefined;
}
