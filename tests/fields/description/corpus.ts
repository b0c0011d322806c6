import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../pages');

/** The names of all pages of the corpus that are files. */
export const pageNames = readdirSync(folder).filter((name) => name.endsWith('.html'));

export function pageHtml(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** Shows a page in the test's own document. */
export function show(html: string): Document {
  const { head, body } = new DOMParser().parseFromString(html, 'text/html');
  document.head.innerHTML = head.innerHTML;
  document.body.innerHTML = body.innerHTML;
  return document;
}

/** What a description says between guillemets: all that can come from texts of the page. */
export function wordsSaid(description: string): string[] {
  const texts = [...description.matchAll(/« ([^»]*) »/g)].map(([, text = '']) => text);
  const links = /^liens : (.*)$/m.exec(description)?.[1] ?? '';
  return [...texts, links];
}
