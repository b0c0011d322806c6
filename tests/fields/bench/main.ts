import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { corpus } from './corpus.ts';
import { readPages } from './read-pages.ts';
import { reportOf } from './report.ts';
import { scoreOf } from './score.ts';
import { staticPages } from './static-pages.ts';

// npm run bench:fields -- [--firefox] [--pages DIR] [--json FILE]
// Measures the finder in src/ on the corpus, or on a folder of pages that it was not written for.

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    pages: { type: 'string' },
    json: { type: 'string' },
  },
});

if (values.pages !== undefined && !existsSync(values.pages)) {
  throw new Error(`--pages: there is no folder ${resolve(values.pages)}`);
}
const pages = values.pages === undefined ? corpus : staticPages(resolve(values.pages));
const { browser, readings } = await readPages(pages, values.firefox ? 'firefox' : 'chrome');
const score = scoreOf(readings);
console.log(reportOf(score, browser));
if (values.json !== undefined) {
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(values.json, `${JSON.stringify({ date, browser, ...score, readings }, null, 2)}\n`);
}
