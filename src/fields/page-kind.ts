import type { PageKind } from '../domain/page-kind.ts';
import type { Field, FieldRole } from './field.ts';
import { fold } from './fold.ts';
import { createPageTree } from './page-tree.ts';
import { rentClaim } from './rents/rent-claim.ts';
import { isShown } from './shown.ts';
import { shownText } from './texts/shown-text.ts';
import { purposesOf, wordTest } from './texts/text-kind.ts';

const isAboutId = wordTest(['identifiants?', 'login', 'user ?(?:name|id)']);
const declared =
  /declar|saisi|juillet|locataires|\b20\d\d|^(?:(?:mes|vos|les|liste des|montants? des?) )?loyers?(?: actuels?| mensuels?)?[^a-z]*$/;
const isAboutPassword = wordTest(['mots? de passe', 'mdp', 'passwords?']);

/** What a page is for, from the fields found on it and from its headings. */
export function pageKind(root: Document, fields: readonly Field[]): PageKind {
  const roles = new Set<FieldRole>(fields.map(({ role }) => role));
  if (roles.has('rent-amount')) return 'rents';
  if (hasLogIn(fields)) return 'log-in';
  if (roles.has('new-password')) return 'new-password';
  if (roles.has('user-number')) return 'lost-login-id';
  const kind = kindOfHeadings(headingsOf(root), roles.has('email'));
  return kind === 'rents' && !showsRents(root) ? 'other' : kind;
}

/** A form that asks for a password one has and for no new one; a sign-up may stand beside it. */
function hasLogIn(fields: readonly Field[]): boolean {
  const changing = new Set(
    fields.filter(({ role }) => role === 'new-password').map(({ group }) => group),
  );
  return fields.some(
    ({ role, group }) => (role === 'password' || role === 'login-id') && !changing.has(group),
  );
}

/** Without fields that tell: a route's title says what the page asks for or only explains. */
function kindOfHeadings(headings: readonly string[], asksForEmail: boolean): PageKind {
  for (const heading of headings) {
    const folded = fold(heading);
    if (purposesOf(heading).includes('lost')) {
      if (isAboutPassword(folded) || (asksForEmail && !isAboutId(folded))) return 'lost-password';
      if (isAboutId(folded)) return 'lost-login-id';
    }
  }
  return headings.some(isOfRents) ? 'rents' : 'other';
}

/** Rents to declare or declared, or rents and nothing else: not receipts, fees, arrears, news. */
function isOfRents(heading: string): boolean {
  return rentClaim(heading) === 'rent' && declared.test(fold(heading));
}

/** A list of rents is a table, or shows several amounts; a page about rents may name one. */
function showsRents(root: Document): boolean {
  if (root.querySelector('table, [role=table], [role=grid]') !== null) return true;
  return (root.body.textContent.match(/\d ?€|\d,\d\d(?!\d)/g) ?? []).length > 1;
}

function headingsOf(root: Document): string[] {
  const headings = createPageTree(root).select('h1, h2, [role=heading], legend, caption, th');
  return headings.slice(0, 60).filter(isShown).map(shownText);
}
