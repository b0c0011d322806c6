import type { Check } from '../domain/finding.ts';
import type { Field } from '../fields/field.ts';
import { examine, type Manner } from './examine.ts';
import type { PageForms } from './page-forms.ts';
import { isSameValue } from './same-value.ts';

const nothing: Check = { findings: [], suggestions: [] };

/** Checks a text in a field of a page whose own forms are known: these are no findings. */
export function checkField(
  field: Field,
  text: string,
  forms: PageForms,
  manner: Pick<Manner, 'typing' | 'commaLimit'>,
): Check {
  if (forms.isOwnText(field, text)) return nothing;
  const [style, ownSigns] = [forms.styleOf(field), forms.hasOwnSigns(field)];
  return examine(field, text, { ...manner, style, ownSigns });
}

/**
 * Learns from what a page made of a text. What it made of one that was right is right, whatever it
 * looks like. True if something was learned that concerns the whole group.
 */
export function learnFromRewriting(
  field: Field,
  [typed, found]: readonly [typed: string, found: string],
  forms: PageForms,
  commaLimit: number,
): boolean {
  const hasLearned = forms.learnRewriting(field, typed, found);
  if (typed !== found && isSameValue(field.role, typed, found)) {
    const { findings } = checkField(field, typed, forms, { typing: false, commaLimit });
    if (findings.every(({ severity }) => severity === 'hint')) forms.learnOwnText(field, found);
  }
  return hasLearned;
}
