import type { Field } from './field.ts';
import { fold } from './fold.ts';
import { createPageTree } from './page-tree.ts';
import { closestOf } from './roots.ts';
import { isShown } from './shown.ts';

/**
 * What portals of all kinds say when a log-in was refused; the portal's own words are unknown, but
 * for "Mot de passe invalide" and "échec de connexion", which users report (S1).
 */
const failureWords =
  /\b(invalides?|incorrecte?s?|errone(e|es|s)?|inconnue?s?|echec|echoue|refusee?s?|impossible de vous (connecter|identifier|authentifier)|ne (correspond(ent)?|sont|est) pas|tentatives? restantes?|bloquee?)\b/;

/** Longer than any message: a whole page of help may well speak of wrong passwords. */
const longestMessage = 300;
/** Shorter than "refusé": a clock that ticks need not be read. */
const shortestMessage = 6;

/**
 * True if the page shows a log-in form together with a message that a log-in was refused: with page
 * loads as well as in an application that never leaves its page.
 */
export function logInFailed(root: Document, fields: readonly Field[]): boolean {
  const password = fields.find(({ role }) => role === 'password')?.element;
  if (password === undefined) return false;
  const around = closestOf(password, 'form, main, [role="main"], body') ?? root.body;
  const tree = createPageTree(root);
  const marked = tree.select('[role="alert"], [aria-live]');
  const plain = tree.select('p, div, span, li, strong, td', around);
  return [...marked, ...plain].some(
    (element) =>
      // The innermost element that holds the words: a container holds the text of the whole page.
      element.querySelector('input, p, div') === null &&
      saysLogInFailed(element.textContent) &&
      isShown(element),
  );
}

/** True for a message that a log-in was refused; false for a whole page of help. */
export function saysLogInFailed(text: string): boolean {
  if (text.length < shortestMessage || text.length > longestMessage) return false;
  return failureWords.test(fold(text));
}
