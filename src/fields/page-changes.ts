import type { FieldIndex } from './field-index.ts';
import { saysLogInFailed } from './log-in-failure.ts';
import { isElement } from './nodes.ts';
import { hostOf } from './roots.ts';

/** Attributes by which a field appears, goes, or becomes another one. */
export const telling = [
  ...['type', 'name', 'for', 'placeholder', 'aria-label', 'autocomplete', 'maxlength'],
  ...['disabled', 'readonly', 'hidden', 'inert', 'open', 'role'],
];

const hostAttribute = 'data-assistant-bailleur';
/** Where pages say that something went wrong: there a change of the text alone counts. */
const liveRegion = '[role=alert], [role=status], [aria-live]';
/** What tells of fields from afar. */
const guide = 'h1, h2, h3, h4, h5, h6, legend, label, [role=heading], a, button';

/**
 * What changes may have to do with fields. 'surely': fields came, went or became others, or the page
 * says what became of a log-in. 'perhaps': words changed that may name fields.
 */
export type Concern = 'surely' | 'perhaps' | 'no';

/** Reads what a page did since the last look; asks as little as it can: pages do a lot. */
export function concernOf(records: readonly MutationRecord[], index: FieldIndex): Concern {
  const passwordAsked = index.ofForms.some(({ role }) => role === 'password');
  const read = new Set<Node>();
  let concern: Concern = 'no';
  for (const record of records) {
    const target = elementOf(record.target);
    if (target === null || isOurs(target)) continue;
    if (movesFields(record, target)) return 'surely';
    // Of a clock that ticks only what it shows last needs to be read.
    if (record.type === 'characterData' && read.has(target)) continue;
    read.add(target);
    if (index.rowOf(target) !== undefined) continue;
    if (passwordAsked && tellsOfLogIn(record, target)) return 'surely';
    if (concern === 'no' && mayNameFields(record, target, index)) concern = 'perhaps';
  }
  return concern;
}

/** The rows of rents in which something changed: they may show other tenants now. */
export function changedRows(
  records: readonly MutationRecord[],
  index: FieldIndex,
): ReadonlySet<Element> {
  const rows = new Set<Element>();
  if (index.columns.length === 0) return rows;
  for (const { target } of records) {
    const element = elementOf(target);
    const row = element === null ? undefined : index.rowOf(element);
    if (row !== undefined) rows.add(row);
  }
  return rows;
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
  return element.closest(`[${hostAttribute}]`) !== null;
}

function holdsField(element: Element): boolean {
  return element.nodeName === 'INPUT' || element.querySelector('input') !== null;
}

function some(nodes: NodeList, fits: (element: Element) => boolean): boolean {
  for (const node of nodes) {
    if (isElement(node) && !node.hasAttribute(hostAttribute) && fits(node)) return true;
  }
  return false;
}
