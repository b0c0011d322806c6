import type { PageTree } from '../page-tree.ts';
import { isShadowRoot } from '../roots.ts';

const rentWords =
  /loyer|redevance|quittance|montant\s+du\s+terme|(?<![a-z])rent(?:s|al)?(?![a-z])|[a-z]Rent/i;

/** Whether a page says a word of rents, in its texts or in the names of these fields. */
export function mentionsRent(tree: PageTree, inputs: readonly HTMLInputElement[]): boolean {
  const names = inputs.map(({ name, id, placeholder }) => `${name} ${id} ${placeholder}`);
  const spoken = tree
    .select('[aria-label], [title]')
    .map((element) => `${element.getAttribute('aria-label')} ${element.getAttribute('title')}`);
  const texts = tree.roots.map((root) =>
    isShadowRoot(root) ? root.textContent : root.documentElement.textContent,
  );
  return rentWords.test([...names, ...spoken, ...texts].join(' '));
}
