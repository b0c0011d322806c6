import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusPage } from './corpus-page.ts';

/** The folder of pages that everybody sees. */
export const pagesFolder = join(import.meta.dirname, '../pages');

/** All pages of a folder, by name. Throws if there is no such folder. */
export function staticPages(folder: string): CorpusPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.html'.length),
      html: () => readFileSync(join(folder, file), 'utf8'),
    }));
}
