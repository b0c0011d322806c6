import { readable } from './fold.ts';
import { buttonSelector, buttonText, isSending } from './forms/buttons.ts';
import { createPageTree } from './page-tree.ts';
import { closestOf } from './roots.ts';
import { isShown } from './shown.ts';
import { purposesOf } from './texts/text-kind.ts';

const longestName = 80;

/**
 * The names of the links and buttons about lost credentials, as the page writes them, in its
 * order, each once: "Identifiant perdu", "Mot de passe oublié ?", "Problème de connexion" (S1, S3,
 * S4), and what other pages call the same.
 */
export function lostLinks(root: Document): string[] {
  const names = new Set<string>();
  for (const link of createPageTree(root).select(`a, [role=link], ${buttonSelector}`)) {
    if (link.textContent.length > 4 * longestName) continue;
    const name = readable(buttonText(link));
    if (name === '' || name.length > longestName || names.has(name)) continue;
    if (purposesOf(name).includes('lost') && !sendsPasswords(link) && isShown(link))
      names.add(name);
  }
  return [...names];
}

/** The button below a new password and its repetition leads nowhere. */
function sendsPasswords(link: Element): boolean {
  const form = isSending(link) ? closestOf(link, 'form') : null;
  return form !== null && form.querySelectorAll('[type=password]').length > 1;
}
