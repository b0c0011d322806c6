import type { FindSaidFields } from './corrections/said-fields.ts';
import { type FieldIndex, indexFields } from './field-index.ts';
import { fillableInputs } from './fillable.ts';
import { formFields } from './forms/form-fields.ts';
import { formGroups } from './forms/form-groups.ts';
import { createPageTree } from './page-tree.ts';
import { findLists, mayAskForLists, noLists } from './rents/find-lists.ts';
import { without } from './tables/column-inputs.ts';
import { inputsBeside, longSections } from './tables/long-sections.ts';
import { createHeadings } from './texts/headings.ts';
import { createLabels } from './texts/labels.ts';

/** Looks at documents, and remembers from look to look which fields once hid what is typed. */
export interface FieldFinder {
  look(root: Document): FieldIndex;
}

/** `findSaid`: finds the fields of which the user has said something, if they have of any. */
export function createFieldFinder(findSaid?: FindSaidFields): FieldFinder {
  const secrets = new WeakSet<Element>();

  function look(root: Document): FieldIndex {
    const tree = createPageTree(root);
    const labels = createLabels(root, tree);
    const headings = createHeadings(tree);

    const sections = longSections(tree);
    const inputs = fillableInputs(inputsBeside(tree, sections));
    for (const input of inputs) if (input.type === 'password') secrets.add(input);
    const mayHoldLists =
      findSaid !== undefined || sections.length > 0 || mayAskForLists(tree, inputs);
    const { rents, lists, said } = mayHoldLists
      ? findLists({ tree, sections, inputs, labels, headings, findSaid })
      : noLists;

    const forms = formGroups(without(inputs, [...rents, ...lists, ...said.silent]), tree);
    const wasSecret = (input: HTMLInputElement) => secrets.has(input);
    const surroundings = { tree, labels, headings, wasSecret, corrected: said.roles };
    const found = forms.map((form, index) => ({
      container: form.container,
      fields: formFields(form, `form-${index + 1}`, surroundings),
    }));
    return indexFields(
      tree.roots,
      found.filter(({ fields }) => fields.length > 0),
      rents,
    );
  }

  return { look };
}
