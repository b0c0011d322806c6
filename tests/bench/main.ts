// npm run bench [-- --runs N] [--only PAGE,…] [--json FILE] [--from FILE] [--readme] [--browser=PATH]
// How fast and how small the built extension is, in Chromium, against one whose content script is empty.
import { writeFile } from 'node:fs/promises';
import { measure } from './measure.ts';
import { readOptions } from './options.ts';
import { startPageServer } from './page-server.ts';
import { report } from './report.ts';
import { buildVariants } from './variants.ts';

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const variants = await buildVariants();
  try {
    const server = await startPageServer();
    try {
      const results = await measure(options, server, variants, (text) => console.log(text));
      if (options.json !== undefined) {
        await writeFile(options.json, `${JSON.stringify(results, undefined, 2)}\n`);
      }
      console.log(`\n${report(results)}`);
    } finally {
      await server.close();
    }
  } finally {
    await variants.remove();
  }
}
