// npm run bench [-- --runs N] [--only PAGE,…] [--json FILE] [--from FILE] [--readme] [--browser=PATH]
// How fast and how small the built extension is, in Chromium, against one whose content script is empty.
import { calibrate } from './calibrate.ts';
import { busyWarning } from './machine.ts';
import { measure } from './measure.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { startPageServer } from './page-server.ts';
import { updateReadme } from './readme-table.ts';
import { report } from './report.ts';
import type { Results } from './results.ts';
import { readResults, writeResults } from './results-file.ts';
import { buildVariants } from './variants.ts';

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const results = options.from === undefined ? await run(options) : await readResults(options.from);
  if (options.json !== undefined) {
    await writeResults(options.json, results);
  }
  console.log(`\n${report(results)}`);
  if (options.readme) await updateReadme(results);
}

async function run(options: BenchOptions): Promise<Results> {
  const warning = busyWarning();
  if (warning !== undefined) console.log(warning);
  const variants = await buildVariants();
  try {
    const server = await startPageServer();
    try {
      const share = await calibrate(server, variants);
      console.log(`Of a known piece of work, ${(share * 100).toFixed(0)} % are seen.`);
      return await measure(options, server, variants, (text) => console.log(text));
    } finally {
      await server.close();
    }
  } finally {
    variants.remove();
  }
}
