import type { Field } from '../field.ts';
import { lostLinks } from '../lost-links.ts';
import { pageKind } from '../page-kind.ts';
import { cleanPath } from './clean-name.ts';
import { createTextCleaner } from './clean-text.ts';
import { outlineLines } from './print-outline.ts';
import { readOutline } from './read-outline.ts';

/** The first line of each description, by which it is known when it comes back. */
export const descriptionTitle = 'Description d’une page par l’assistant bailleur, format 1';

const mostLines = 600;
const longestLine = 400;

/**
 * A plain text that tells how a page is made around its fields, what was found on it and why, for
 * users to send to the maintainers: without any value, text of a row, address or name. Of all texts
 * only usual words are left. `fields`: what the finder found.
 */
export function describePage(root: Document, fields: readonly Field[]): string {
  const lines = outlineLines(readOutline(root, fields)).map((line) => line.slice(0, longestLine));
  const clean = createTextCleaner(undefined);
  const links = lostLinks(root).map((name) => clean(name).words);
  return [
    descriptionTitle,
    `page : ${root.location === null ? '' : cleanPath(root.location)}`,
    `langue : ${/^[a-z]{2}\b/i.exec(root.documentElement.lang)?.[0] ?? ''}`,
    `sorte : ${pageKind(root, fields)}`,
    `liens : ${links.filter((name) => name !== '').join(' | ')}`,
    ...lines.slice(0, mostLines),
    ...(lines.length > mostLines ? ['(la suite manque)'] : []),
  ].join('\n');
}
