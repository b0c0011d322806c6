import { type FieldIndex, indexFields } from './field-index.ts';
import { formFields } from './forms/form-fields.ts';
import { formGroups } from './forms/form-groups.ts';
import { type FindLists, withoutLists } from './lists.ts';
import { createPageTree } from './page-tree.ts';
import { without } from './tables/column-inputs.ts';
import { createHeadings } from './texts/headings.ts';
import { createLabels } from './texts/labels.ts';

/** Looks at documents, and remembers from look to look which fields once hid what is typed. */
export interface FieldFinder {
  /** Undefined where the page may have lists, and what finds them is not there. */
  look(root: Document, lists?: ListFinding): FieldIndex | undefined;
}

/** What finds rents and other lists, and whether it is needed on pages without any. */
export interface ListFinding {
  readonly find: FindLists | undefined;
  readonly always: boolean;
}

export function createFieldFinder(): FieldFinder {
  const secrets = new WeakSet<Element>();
  const wasSecret = (input: HTMLInputElement) => secrets.has(input);

  function look(root: Document, lists?: ListFinding): FieldIndex | undefined {
    const tree = createPageTree(root);
    const labels = createLabels(root, tree);
    const headings = createHeadings(tree);
    const simple = lists?.always ? undefined : withoutLists(tree);
    const found = simple ?? lists?.find?.({ tree, labels, headings });
    if (found === undefined) return undefined;

    const { rents, others, said, inputs } = found;
    for (const input of inputs) if (input.type === 'password') secrets.add(input);
    const groups = formGroups(without(inputs, [...rents, ...others, ...said.silent]), tree);
    const surroundings = { tree, labels, headings, wasSecret, corrected: said.roles };
    const forms = groups.map((group, index) => ({
      container: group.container,
      fields: formFields(group, `form-${index + 1}`, surroundings),
    }));
    return indexFields(
      tree.roots,
      forms.filter(({ fields }) => fields.length > 0),
      rents,
    );
  }

  return { look };
}
