import { framePage } from '../../portal/frame.ts';
import { logInForm } from './log-in.ts';
import { rentsPage, rentsToAdd } from './rents.ts';

/** The pages that are measured, by the names that `--only` knows them by. */
export const pageNames = [
  'log-in',
  'rents-10',
  'rents-100',
  'rents-1000',
  'rents-10000',
  'batches',
  'ticker-log-in',
  'ticker-rents',
] as const;
export type PageName = (typeof pageNames)[number];

/** How many rows of rents are on a page once it is whole. */
export const rowsOf: Readonly<Record<PageName, number>> = {
  'log-in': 0,
  'rents-10': 10,
  'rents-100': 100,
  'rents-1000': 1000,
  'rents-10000': 10_000,
  batches: 1000,
  'ticker-log-in': 0,
  'ticker-rents': 1000,
};

/** The page as HTML. Its script, where it has one, is a file of this folder. */
export function htmlOf(name: PageName): string {
  const title = 'Mon Compte Partenaire';
  const main = rowsOf[name] === 0 ? logInForm : rentsPage(rowsOf[name]);
  if (name === 'batches') {
    return framePage({ title, main: rentsToAdd(rowsOf[name]), script: '/batches.js' });
  }
  return framePage({
    title,
    main,
    ...(name.startsWith('ticker') && { script: '/ticker.js' }),
  });
}
