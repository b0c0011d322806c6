import { parseArgs } from 'node:util';
import { chosenFamily } from '../../scripts/set-up/arguments.mjs';
import { type PageName, pageNames } from './pages/pages.ts';

export interface BenchOptions {
  readonly runs: number;
  readonly pages: readonly PageName[];
  /** File to keep the results in. */
  readonly json?: string;
  /** File of kept results to show again, instead of measuring. */
  readonly from?: string;
  /** True to write the results into the README. */
  readonly readme: boolean;
}

/** The fewest runs whose median is worth something, and a table in the README. */
export const enoughRuns = 7;

const known = `Known: --runs N, --only PAGE,…, --json FILE, --from FILE, --readme, --browser=PATH.
Pages: ${pageNames.join(', ')}.`;

/** Reads what stands behind `npm run bench --`. Throws if something there makes no sense. */
export function readOptions(words: readonly string[]): BenchOptions {
  // Set-up puts the family of a browser that was chosen at the end.
  const { runs, only, json, from, readme } = parse(
    words.filter((word) => chosenFamily([word]) !== 'chrome'),
  );
  const options = {
    runs: runs === undefined ? enoughRuns : readRuns(runs),
    pages: only === undefined ? pageNames : readPages(only),
    ...(json !== undefined && { json }),
    ...(from !== undefined && { from }),
    readme: readme === true,
  };
  const partial = options.pages.length < pageNames.length || options.runs < enoughRuns;
  if (options.readme && from === undefined && partial) {
    throw new Error(`npm run bench: --readme wants all pages and ${enoughRuns} runs or more.`);
  }
  return options;
}

function parse(words: string[]) {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: words,
      options: { runs: text, only: text, json: text, from: text, readme: { type: 'boolean' } },
    });
    return values;
  } catch {
    throw new Error(`npm run bench -- ${words.join(' ')}: what is that? ${known}`);
  }
}

function readRuns(text: string): number {
  const runs = Number(text);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`npm run bench -- --runs ${text}: how many? A whole number, from 1.`);
  }
  return runs;
}

function readPages(text: string): PageName[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => pageNames.every((each) => each !== name));
  if (unknown !== undefined) {
    throw new Error(`npm run bench -- --only ${text}: no page “${unknown}”. ${known}`);
  }
  return pageNames.filter((name) => names.includes(name));
}
