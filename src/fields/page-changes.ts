import type { FieldIndex } from './field-index.ts';
import { saysLogInFailed } from './log-in-failure.ts';
import { isElement } from './nodes.ts';
import { hostOf } from './roots.ts';

/** Attributes by which a field appears, goes, or becomes another one. */
export const telling = [
  ...['type', 'name', 'for', 'placeholder', 'aria-label', 'autocomplete', 'maxlength'],
  ...['disabled', 'readonly', 'hidden', 'inert', 'open', 'role'],
];

const ownHost = '[data-assistant-bailleur]';
/** Where pages say that something went wrong: there a change of the text alone counts. */
const liveRegion = '[role=alert], [role=status], [aria-live]';
/** What tells of fields from afar. */
const guide = 'h1, h2, h3, h4, h5, h6, legend, label, [role=heading], a, button';

/** What a change of a page may have to do with its fields. */
export interface Changes {
  /**
   * 'surely': fields came, went or became others, or the page says what became of a log-in.
   * 'perhaps': words changed that may name fields.
   */
  readonly concernFields: 'surely' | 'perhaps' | 'no';
  /** The rows of rents in which something changed: they may show another tenant now. */
  readonly rows: ReadonlySet<Element>;
}

/** Sorts what a page did since the last look; asks as little as it can: pages do a lot. */
export function readChanges(records: readonly MutationRecord[], index: FieldIndex): Changes {
  const rows = new Set<Element>();
  const passwordAsked = index.ofForms.some(({ role }) => role === 'password');
  let concernFields: Changes['concernFields'] = 'no';
  for (const record of records) {
    const target = elementOf(record.target);
    if (target === null || isOurs(target)) continue;
    if (movesFields(record, target)) return { concernFields: 'surely', rows };
    const row = index.rowOf(target);
    if (row !== undefined) rows.add(row);
    else if (passwordAsked && tellsOfLogIn(record, target)) concernFields = 'surely';
    else if (concernFields === 'no' && mayNameFields(record, target, index)) {
      concernFields = 'perhaps';
    }
  }
  return { concernFields, rows };
}

function movesFields({ type, addedNodes, removedNodes }: MutationRecord, target: Element): boolean {
  if (type === 'attributes') return holdsField(target);
  return some(addedNodes, holdsField) || some(removedNodes, holdsField);
}

function tellsOfLogIn({ type, addedNodes }: MutationRecord, target: Element): boolean {
  if (type === 'attributes') return saysLogInFailed(target.textContent);
  const region = target.closest(liveRegion);
  if (region !== null) return true;
  if (some(addedNodes, (added) => saysLogInFailed(added.textContent))) return true;
  return !some(addedNodes, () => true) && saysLogInFailed(target.textContent);
}

function mayNameFields(
  { type, addedNodes, removedNodes }: MutationRecord,
  target: Element,
  index: FieldIndex,
): boolean {
  if (type === 'attributes' || index.isInForm(target)) return true;
  if (target.closest(guide) !== null) return true;
  const isGuide = (node: Element) => node.matches(guide) || node.querySelector(guide) !== null;
  return some(addedNodes, isGuide) || some(removedNodes, isGuide);
}

function elementOf(target: Node): Element | null {
  return isElement(target) ? target : (hostOf(target) ?? target.parentElement);
}

function isOurs(element: Element): boolean {
  return element.closest(ownHost) !== null;
}

function holdsField(element: Element): boolean {
  return element.nodeName === 'INPUT' || element.querySelector('input') !== null;
}

function some(nodes: NodeList, fits: (element: Element) => boolean): boolean {
  for (const node of nodes) {
    if (isElement(node) && !node.matches(ownHost) && fits(node)) return true;
  }
  return false;
}
