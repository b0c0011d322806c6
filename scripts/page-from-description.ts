import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pageOfDescription } from '../tests/fields/page-of-description.ts';
import { readDescription } from '../tests/fields/read-description.ts';

/**
 * Makes a test page from the description of a page that a user sent:
 * `npx tsx scripts/page-from-description.ts rents-of-a-user.txt` writes
 * `tests/fields/pages/rents-of-a-user.html`. The roles on it are those that were found; where that
 * was wrong, put them right by hand, and add `data-tenant` and `data-previous`.
 */
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Which file holds the description? tsx scripts/page-from-description.ts FILE');
  process.exit(1);
}
const name = basename(file).replace(/\.[^.]*$/, '');
const target = join(import.meta.dirname, '../tests/fields/pages', `${name}.html`);
writeFileSync(target, pageOfDescription(readDescription(readFileSync(file, 'utf8'))), {
  flag: 'wx',
});
console.log(`Written: ${target}. See that each data-role is what a person would say.`);
