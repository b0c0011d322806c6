import type { AmountStyle } from '../domain/amount-style.ts';
import { learnAmountStyle } from '../domain/amount-style-learning.ts';
import type { Field } from '../fields/field.ts';
import { addsSigns, readBlankStyle, readRewriting } from './page-rewriting.ts';
import { isBlank } from './same-value.ts';

export interface PageForms {
  /** How the page writes the amounts of this field's column, if it writes them itself. */
  styleOf(field: Field): AmountStyle | undefined;
  /** Whether the page itself puts signs between the parts of this field's id or number. */
  hasOwnSigns(field: Field): boolean;
  /** Whether the page made this very text of one that was right, or insists on it. */
  isOwnText(field: Field, text: string): boolean;
  /** What was learned of a group counts as long as it stands in the same place of the page. */
  keepGroups(places: ReadonlyMap<string, Element>): void;
  /** Learns from fields as they stood when they were first seen; nothing where the user typed. */
  learnFrom(fields: readonly Field[]): void;
  /** The user types in this field's group: what stands there is the page's form no more. */
  userTypes(field: Field): void;
  /** Learns from what the page made of a text. True if it did. */
  learnRewriting(field: Field, typed: string, found: string): boolean;
  /** Learns from what the page's mask shows in a field in which nobody has typed. */
  learnBlank(field: Field, blank: string): void;
  learnOwnText(field: Field, text: string): void;
}

/** Remembers, column by column, the form in which the page itself writes values: it is the page's. */
export function createPageForms(): PageForms {
  const styles = new Map<string, AmountStyle>();
  /** Groups in which what stands is not the page's doing alone. */
  const typedIn = new Set<string>();
  let known: ReadonlyMap<string, Element> = new Map();
  const ownSigns = new Set<string>();
  const ownTexts = new WeakMap<Element, string>();

  function learnBlank({ role, group }: Field, blank: string): void {
    if (blank.trim() === '' || !isBlank(blank)) return;
    if (role === 'login-id' || role === 'user-number') ownSigns.add(signsKey(role, group));
    if (role !== 'rent-amount' || styles.has(group)) return;
    const style = readBlankStyle(blank);
    if (style !== undefined) styles.set(group, style);
  }

  return {
    styleOf: ({ group }) => styles.get(group),
    hasOwnSigns: ({ role, group }) => ownSigns.has(signsKey(role, group)),
    isOwnText: ({ element }, text) => ownTexts.get(element) === text,
    keepGroups(places) {
      for (const [group, place] of known) {
        if (places.get(group) === place) continue;
        styles.delete(group);
        typedIn.delete(group);
        for (const role of ['login-id', 'user-number'] as const) {
          ownSigns.delete(signsKey(role, group));
        }
      }
      known = places;
    },
    learnFrom(fields) {
      for (const [group, texts] of textsByColumn(fields)) {
        const style = learnAmountStyle(texts);
        const isOwn = !styles.has(group) && !typedIn.has(group);
        if (style !== undefined && isOwn) styles.set(group, style);
      }
      for (const field of fields) learnBlank(field, field.element.value);
    },
    learnRewriting({ role, group }, typed, found) {
      if (typed === found) return false;
      if (role === 'login-id' || role === 'user-number') {
        if (!addsSigns(typed, found)) return false;
        ownSigns.add(signsKey(role, group));
        return true;
      }
      const style =
        role === 'rent-amount' ? readRewriting(typed, found, styles.get(group)) : undefined;
      if (style !== undefined) styles.set(group, style);
      return style !== undefined;
    },
    userTypes: ({ group }) => typedIn.add(group),
    learnBlank,
    learnOwnText: ({ element }, text) => ownTexts.set(element, text),
  };
}

/** One form may ask for both an id and a number. */
function signsKey(role: Field['role'], group: string): string {
  return `${role} ${group}`;
}

function textsByColumn(fields: readonly Field[]): Map<string, string[]> {
  const columns = new Map<string, string[]>();
  for (const { role, group, element } of fields) {
    if (role !== 'rent-amount' || isBlank(element.value)) continue;
    const texts = columns.get(group) ?? [];
    texts.push(element.value);
    columns.set(group, texts);
  }
  return columns;
}
