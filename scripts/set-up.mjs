// node scripts/set-up.mjs [--both] [--browser=PATH] COMMAND [ARGUMENT …]
// Makes a fresh checkout ready (packages, browsers), then runs the command. Plain Node, no packages.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from './set-up/arguments.mjs';
import { provideBrowsers } from './set-up/install-browsers.mjs';
import { complainAboutNode } from './set-up/node-version.mjs';
import { installPackages } from './set-up/packages.mjs';
import { run } from './set-up/run.mjs';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  const complaint = complainAboutNode(process.versions.node);
  if (complaint !== undefined) throw new Error(complaint);
  const { need, command, environment } = readArguments(process.argv.slice(2));
  Object.assign(process.env, environment);
  installPackages(folder);
  process.exitCode = await run(command, folder, provideBrowsers(need));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
