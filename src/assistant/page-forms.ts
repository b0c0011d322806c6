import type { AmountStyle } from '../domain/amount-style.ts';
import { learnAmountStyle, learnRewrittenStyle } from '../domain/amount-style-learning.ts';
import type { Field } from '../fields/field.ts';

export interface PageForms {
  /** How the page writes the amounts of this field's column, if it writes them itself. */
  styleOf(field: Field): AmountStyle | undefined;
  /** Learns from a column as it stood when it was first seen. */
  learnFrom(fields: readonly Field[]): void;
  /** Learns from what the page made of a text after the user left the field. True if it did. */
  learnRewriting(field: Field, typed: string, found: string): boolean;
}

/** Remembers, column by column, the form in which the page itself writes amounts: it is the page's. */
export function createPageForms(): PageForms {
  const styles = new Map<string, AmountStyle>();
  return {
    styleOf: ({ group }) => styles.get(group),
    learnFrom(fields) {
      for (const [group, texts] of textsByColumn(fields)) {
        const style = learnAmountStyle(texts);
        if (style !== undefined && !styles.has(group)) styles.set(group, style);
      }
    },
    learnRewriting({ role, group }, typed, found) {
      if (role !== 'rent-amount' || typed === found) return false;
      const style = learnRewrittenStyle(typed, found);
      if (style === undefined) return false;
      // An amount below a thousand does not tell how the page groups thousands.
      const known = styles.get(group);
      styles.set(
        group,
        style.group === '' && known !== undefined ? { ...style, group: known.group } : style,
      );
      return true;
    },
  };
}

function textsByColumn(fields: readonly Field[]): Map<string, string[]> {
  const columns = new Map<string, string[]>();
  for (const { role, group, element } of fields) {
    if (role !== 'rent-amount') continue;
    const texts = columns.get(group) ?? [];
    texts.push(element.value);
    columns.set(group, texts);
  }
  return columns;
}
