import { fold } from '../fold.ts';
import { buttonSelector, buttonText } from '../forms/buttons.ts';
import { pageKind } from '../page-kind.ts';
import type { PageTree } from '../page-tree.ts';
import { isShown } from '../shown.ts';
import { shownText } from '../texts/shown-text.ts';
import { purposesOf, wordTest } from '../texts/text-kind.ts';
import type { PageFields } from './page-now.ts';

/** What pages offer to those alone who are logged in, or about to be. */
export type Step = 'log-out' | 'new-password' | 'code' | 'rules' | 'rents';

/** What a page offers; what is only prepared stands on it, but is not shown. */
export interface Offers {
  readonly shown: readonly Step[];
  readonly prepared: readonly Step[];
}

const longestName = 40;
/** A list of a thousand rows may have three buttons in each. */
const mostLinks = 400;
const lastLinks = 100;

const isLogOut = wordTest([
  '^(?:me |se |vous )?deconnecter$',
  '^(?:deconnexion|log ?-?out|sign ?-?out|log ?-?off|quitter)$',
  'fermer (?:la |ma |votre )?session',
  'quitter (?:la session|mon espace|l.espace)',
]);
const leadsOut = /logout|log-out|signout|deconnexion/i;
const namesRules = wordTest([
  "(?:conditions|regles|charte|modalites|reglement)(?: generales)? (?:d'utilisation|d'usage|d'acces)",
  'cgu',
  'terms (?:of (?:use|service)|and conditions)',
  'rules of use',
]);
const isAccepting = wordTest([
  "(?:j')?accepte[rz]?",
  "j'ai (?:bien )?(?:lu|pris connaissance)",
  'i (?:agree|accept)',
  'accept',
]);
const titles = 'h1, h2, h3, legend, label, [role=heading]';
const mostTitles = 40;

/** What a page offers beyond a log-in. */
export function offersOf(tree: PageTree, fields: PageFields): Offers {
  const logOuts = linksOf(tree).filter(leavesSession);
  const isLogOutShown = logOuts.some(isShown);
  return {
    shown: [...(isLogOutShown ? (['log-out'] as const) : []), ...stepsOf(tree, fields)],
    prepared: logOuts.length > 0 ? ['log-out'] : [],
  };
}

/** Whether a page offers something that was not offered before the log-in. */
export function offersMore(now: Offers, before: Record<keyof Offers, readonly string[]>): boolean {
  const isNew = (step: Step) => !before.shown.includes(step);
  return (
    now.shown.some(isNew) ||
    now.prepared.some((step) => isNew(step) && !before.prepared.includes(step))
  );
}

function stepsOf(tree: PageTree, { ofForms, columns }: PageFields): Step[] {
  if (columns.length > 0) return ['rents'];
  const kind = pageKind(tree.root, ofForms);
  if (kind === 'rents') return ['rents'];
  const texts = tree.select(titles).slice(0, mostTitles).filter(isShown).map(shownText);
  const purposes = texts.flatMap(purposesOf);
  if (purposes.includes('lost') || purposes.includes('sign-up')) return [];
  const roles = new Set(ofForms.map(({ role }) => role));
  const steps: Step[] = [];
  if (roles.has('new-password')) steps.push('new-password');
  if (roles.has('one-time-code')) steps.push('code');
  if (texts.some((text) => namesRules(fold(text))) && asksToAccept(tree, texts))
    steps.push('rules');
  return steps;
}

function asksToAccept(tree: PageTree, texts: readonly string[]): boolean {
  const buttons = tree.select(buttonSelector).slice(0, mostLinks).filter(isShown).map(buttonText);
  return [...texts, ...buttons].some((text) => isAccepting(fold(text)));
}

function linksOf(tree: PageTree): Element[] {
  const all = tree.select(`a, [role=link], [role=menuitem], ${buttonSelector}`);
  return [...all.slice(0, mostLinks), ...all.slice(mostLinks).slice(-lastLinks)];
}

function leavesSession(link: Element): boolean {
  if (link.textContent.length > 4 * longestName) return false;
  const text = fold(buttonText(link));
  if (text === '') return leadsOut.test(link.getAttribute('href') ?? '');
  return text.length <= longestName && isLogOut(text);
}
