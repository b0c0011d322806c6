import { frameworkPages } from '../frameworks/index.ts';
import type { CorpusPage } from './corpus-page.ts';
import { pagesFolder, staticPages } from './static-pages.ts';

/** All pages that the finder is held to: written ones, and those that frameworks draw. */
export const corpus: readonly CorpusPage[] = [...staticPages(pagesFolder), ...frameworkPages];
